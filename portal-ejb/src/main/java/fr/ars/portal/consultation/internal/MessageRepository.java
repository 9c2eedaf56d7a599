package fr.ars.portal.consultation.internal;

import fr.ars.portal.consultation.ConsultationId;
import fr.ars.portal.consultation.Contribution;
import fr.ars.portal.consultation.ContributorMessage;
import fr.ars.portal.mail.EmailAddress;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Stores letters to contributors, and remembers who has been written to without keeping their address. */
@Stateless
public class MessageRepository {

    @PersistenceContext
    EntityManager em;

    public ContributorMessage add(ContributorMessage message) {
        em.persist(message);
        em.flush();
        return message;
    }

    public Optional<ContributorMessage> lock(long id) {
        return Optional.ofNullable(em.find(ContributorMessage.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    public List<ContributorMessage> of(ConsultationId consultation) {
        return em.createQuery(
                        "select m from ContributorMessage m where m.consultation = :id order by m.id desc",
                        ContributorMessage.class)
                .setParameter("id", consultation.value())
                .getResultList();
    }

    /** How many people have contributed, by account or by address, and confirmed it. */
    public long contributors(ConsultationId consultation) {
        Number found = (Number)
                em.createNativeQuery("""
                        select count(distinct coalesce(a.email, c.email)) from contribution c
                        left join account a on a.id = c.account_id
                        where c.consultation_id = ? and c.state <> 'TO_CONFIRM'""").setParameter(1, consultation.value()).getSingleResult();
        return found.longValue();
    }

    /** The next confirmed contributions after one, in the order of their numbers. */
    public List<Contribution> contributionsAfter(ConsultationId consultation, long after, int howMany) {
        return em.createQuery("""
                        select c from Contribution c where c.consultation = :consultation and c.id > :after
                          and c.state <> fr.ars.portal.consultation.ContributionState.TO_CONFIRM
                        order by c.id""", Contribution.class)
                .setParameter("consultation", consultation.value())
                .setParameter("after", after)
                .setMaxResults(howMany)
                .getResultList();
    }

    /** Whether this is the first letter of the message to that person, who is remembered by it. */
    public boolean isFirstTo(ContributorMessage message, EmailAddress address) {
        return em.createNativeQuery(
                                "insert ignore into contributor_message_recipient (message_id, recipient) values (?, ?)")
                        .setParameter(1, message.id())
                        .setParameter(2, mark(message, address))
                        .executeUpdate()
                == 1;
    }

    /** Forgets who was written to once there is nobody left to write to. */
    public void forgetRecipients(ContributorMessage message) {
        em.createNativeQuery("delete from contributor_message_recipient where message_id = ?")
                .setParameter(1, message.id())
                .executeUpdate();
    }

    private static String mark(ContributorMessage message, EmailAddress address) {
        String named = message.id() + " " + address.value();
        return UUID.nameUUIDFromBytes(named.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
