package fr.ars.portal.mail;

import fr.ars.portal.kernel.Tasks;
import fr.ars.portal.kernel.Uuids;
import fr.ars.portal.mail.internal.MailRepository;
import fr.ars.portal.mail.internal.QueuedMail;
import fr.ars.portal.mail.internal.SendMail;
import fr.ars.portal.mail.internal.Templates;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;

/** Where messages are handed in: they leave once the present transaction has committed, and not if it rolls back. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Mailer {

    @Inject
    MailRepository mails;

    @Inject
    Tasks tasks;

    @Inject
    Clock clock;

    public void send(Mail mail) {
        Instant now = clock.instant();
        QueuedMail queued = new QueuedMail(Uuids.at(now), mail, Templates.write(mail), now);
        mails.add(queued);
        tasks.afterCommit(SendMail.KIND, queued.token().toString());
    }
}
