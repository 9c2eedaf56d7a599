package fr.ars.portal.kernel.internal;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Stores and finds orders that were given up. */
@Stateless
public class GivenUpOrderRepository {

    @PersistenceContext
    EntityManager em;

    /** Keeps the order once, even when the server stopped between this and taking it out of the queue. */
    public void keep(String instance, GivenUpOrder order) {
        boolean known = !em.createQuery("select g.id from GivenUpOrder g where g.instance = :instance", Long.class)
                .setParameter("instance", instance)
                .getResultList()
                .isEmpty();
        if (!known) {
            em.persist(order);
        }
    }

    public Optional<GivenUpOrder> find(long id) {
        return Optional.ofNullable(em.find(GivenUpOrder.class, id));
    }

    public void remove(GivenUpOrder order) {
        em.remove(order);
    }
}
