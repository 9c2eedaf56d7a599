package fr.ars.portal.plan.internal;

import fr.ars.portal.kernel.NotFoundException;
import fr.ars.portal.plan.DraftVersionId;
import fr.ars.portal.plan.ErratumId;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Stores and finds errata. */
@Stateless
public class ErratumRepository {

    @PersistenceContext
    EntityManager em;

    public void add(Erratum erratum) {
        em.persist(erratum);
        em.flush();
    }

    /** One of that text, locked until the transaction ends. */
    public Erratum lock(DraftVersionId text, ErratumId id) {
        return Optional.ofNullable(em.find(Erratum.class, id.value(), LockModeType.PESSIMISTIC_WRITE))
                .filter(erratum -> erratum.draftVersion().equals(text))
                .orElseThrow(() -> new NotFoundException(id.ref()));
    }
}
