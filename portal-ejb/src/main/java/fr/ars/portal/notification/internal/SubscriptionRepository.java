package fr.ars.portal.notification.internal;

import fr.ars.portal.consultation.Milestone;
import fr.ars.portal.kernel.Secret;
import fr.ars.portal.mail.EmailAddress;
import fr.ars.portal.notification.Subscription;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Stores subscriptions and which letters each has been sent. */
@Stateless
public class SubscriptionRepository {

    @PersistenceContext
    EntityManager em;

    public Subscription add(Subscription subscription) {
        em.persist(subscription);
        em.flush();
        return subscription;
    }

    public Optional<Subscription> byConfirmation(Secret confirmation) {
        return em.createQuery("select s from Subscription s where s.confirmationDigest = :digest", Subscription.class)
                .setParameter("digest", confirmation.digest())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    public Optional<Subscription> byLeaving(Secret leaving) {
        return em.createQuery("select s from Subscription s where s.leaving = :word", Subscription.class)
                .setParameter("word", leaving.value())
                .getResultStream()
                .findFirst();
    }

    /** How many letters that ask have gone to an address since then. */
    public long askedSince(EmailAddress email, Instant since) {
        return em.createQuery(
                        "select count(s) from Subscription s where s.email = :email and s.askedAt > :since", Long.class)
                .setParameter("email", email.value())
                .setParameter("since", since)
                .getSingleResult();
    }

    public void erase(Subscription subscription) {
        em.createNativeQuery("delete from subscription_letter where subscription_id = ?")
                .setParameter(1, subscription.id())
                .executeUpdate();
        em.remove(subscription);
    }

    /** The other confirmed ones of the same address to the same consultation. */
    public void eraseOthers(Subscription kept) {
        em.createQuery("""
                        select s from Subscription s where s.email = :email and s.consultation = :consultation
                          and s.id <> :kept and s.confirmedAt is not null""", Subscription.class)
                .setParameter("email", kept.email().value())
                .setParameter("consultation", kept.consultation().value())
                .setParameter("kept", kept.id())
                .getResultList()
                .forEach(this::erase);
    }

    public void eraseUnconfirmed(Instant askedBefore) {
        em.createQuery("delete from Subscription s where s.confirmedAt is null and s.askedAt < :before")
                .setParameter("before", askedBefore)
                .executeUpdate();
    }

    /** The confirmed ones in that portal, by number, after one of them. */
    public List<Subscription> followers(Milestone milestone, long after, int howMany) {
        return em.createQuery("""
                        select s from Subscription s where s.consultation = :consultation and s.place = :place
                          and s.confirmedAt is not null and s.id > :after order by s.id""", Subscription.class)
                .setParameter("consultation", milestone.consultation().value())
                .setParameter("place", milestone.place().value())
                .setParameter("after", after)
                .setMaxResults(howMany)
                .getResultList();
    }

    /** Whether that letter has not been sent before; from now on it has. An end that has moved is another letter. */
    public boolean isFirst(Subscription subscription, Milestone milestone) {
        String letter =
                milestone.kind() + (milestone.kind() == Milestone.Kind.CLOSING_SOON ? " " + milestone.at() : "");
        return em.createNativeQuery("insert ignore into subscription_letter (subscription_id, letter) values (?, ?)")
                        .setParameter(1, subscription.id())
                        .setParameter(2, letter)
                        .executeUpdate()
                == 1;
    }
}
