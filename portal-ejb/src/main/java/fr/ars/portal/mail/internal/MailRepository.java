package fr.ars.portal.mail.internal;

import fr.ars.portal.mail.MailState;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Stores and finds messages. */
@Stateless
public class MailRepository {

    @PersistenceContext
    EntityManager em;

    public void add(QueuedMail mail) {
        em.persist(mail);
    }

    public Optional<QueuedMail> find(UUID token) {
        return em.createQuery("select m from QueuedMail m where m.token = :token", QueuedMail.class)
                .setParameter("token", token)
                .getResultStream()
                .findFirst();
    }

    /** Messages made before the instant whose text is still there, except those that wait to be sent. */
    public List<QueuedMail> withTextBefore(Instant instant, int howMany) {
        return em.createQuery("""
                        select m from QueuedMail m
                        where m.createdAt < :instant and m.text is not null and m.state <> :queued
                        order by m.id""", QueuedMail.class)
                .setParameter("instant", instant)
                .setParameter("queued", MailState.QUEUED)
                .setMaxResults(howMany)
                .getResultList();
    }

    /** Removes messages made before the instant, text gone; says how many. */
    public int removeBefore(Instant instant) {
        return em.createQuery("delete from QueuedMail m where m.createdAt < :instant and m.text is null")
                .setParameter("instant", instant)
                .executeUpdate();
    }
}
