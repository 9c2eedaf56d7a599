package fr.ars.portal.consultation.internal;

import fr.ars.portal.consultation.Consultation;
import fr.ars.portal.consultation.Contribution;
import fr.ars.portal.consultation.ContributorMessage;
import fr.ars.portal.kernel.AgencyScope;
import fr.ars.portal.mail.EmailAddress;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Hands in letters to contributors, a few hundred in one transaction, and goes on where it had stopped. */
@Stateless
public class MessageSending {

    private static final int AT_ONCE = 200;

    @Inject
    MessageRepository messages;

    @Inject
    ConsultationRepository consultations;

    @Inject
    ContributorMails mails;

    @Inject
    Clock clock;

    /** Whether there may be more. */
    public boolean sendSome(long id) {
        Optional<ContributorMessage> found = messages.lock(id).filter(message -> !message.isFinished());
        if (found.isEmpty()) {
            return false;
        }
        ContributorMessage message = found.get();
        Consultation consultation = consultations.get(AgencyScope.nation(), message.consultation());
        List<Contribution> some = messages.contributionsAfter(message.consultation(), message.sentThrough(), AT_ONCE);
        some.forEach(contribution -> send(consultation, contribution, message));
        if (some.isEmpty()) {
            message.finished(clock.instant());
            messages.forgetRecipients(message);
            return false;
        }
        message.sentThrough(some.getLast().number());
        return true;
    }

    private void send(Consultation consultation, Contribution contribution, ContributorMessage message) {
        Optional<EmailAddress> to = mails.addressOf(contribution);
        if (to.isPresent() && messages.isFirstTo(message, to.get())) {
            mails.message(consultation, contribution, to.get(), message);
            message.sentTo();
        }
    }
}
