package fr.ars.portal.identity.internal;

import fr.ars.portal.identity.Role;
import fr.ars.portal.kernel.SubjectRef;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Stores and finds grants. */
@Stateless
public class GrantRepository {

    @PersistenceContext
    EntityManager em;

    public Grant add(Grant grant) {
        em.persist(grant);
        em.flush();
        return grant;
    }

    public Optional<Grant> find(long id) {
        return Optional.ofNullable(em.find(Grant.class, id));
    }

    /** Those that give the role on the scope now or later, kept from others until the end of the transaction. */
    public List<Grant> holding(Role role, SubjectRef scope, Instant now) {
        return em.createQuery("""
                        select g from Grant g
                        where g.role = :role and g.scope = :scope and (g.endsAt is null or g.endsAt > :now)""", Grant.class)
                .setParameter("role", role)
                .setParameter("scope", scope)
                .setParameter("now", now)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }
}
