package fr.ars.portal.form.internal;

import fr.ars.portal.form.FormDraft;
import fr.ars.portal.kernel.Secret;
import fr.ars.portal.kernel.SubjectRef;
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

    /** Those about the subject or a part of it that nobody has handed in yet. */
    public void keepAll(String kind, SubjectRef subject, Instant until) {
        em.createQuery("""
                        update FormDraft d set d.expiresAt = :until
                        where d.kind = :kind and d.subjectKind = :subjectKind and d.result is null
                          and (d.subjectId = :whole or d.subjectId like :parts)""")
                .setParameter("until", until)
                .setParameter("kind", kind)
                .setParameter("subjectKind", subject.kind())
                .setParameter("whole", subject.id())
                .setParameter("parts", subject.id() + ":%")
                .executeUpdate();
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
