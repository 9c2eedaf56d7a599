package fr.ars.portal.form.internal;

import fr.ars.portal.form.FormDraft;
import fr.ars.portal.kernel.Secret;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Stores and finds drafts by the digest of their link. */
@Stateless
public class FormDraftRepository {

    @PersistenceContext
    EntityManager em;

    public void add(FormDraft draft) {
        em.persist(draft);
        // Locking reads the table itself: what this transaction begins, it must find there.
        em.flush();
    }

    public Optional<FormDraft> find(Secret secret) {
        return Optional.ofNullable(em.find(FormDraft.class, secret.digest()));
    }

    /** Locked until the transaction ends: a double click is one click after the other. */
    public Optional<FormDraft> lock(Secret secret) {
        return Optional.ofNullable(em.find(FormDraft.class, secret.digest(), LockModeType.PESSIMISTIC_WRITE));
    }

    public List<FormDraft> expiredAt(Instant now, int howMany) {
        return em.createQuery(
                        "select d from FormDraft d where d.expiresAt < :now order by d.expiresAt", FormDraft.class)
                .setParameter("now", now)
                .setMaxResults(howMany)
                .getResultList();
    }

    public void remove(FormDraft draft) {
        em.remove(draft);
    }
}
