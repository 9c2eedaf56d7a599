package fr.ars.portal.consultation;

import fr.ars.portal.audit.Journal;
import fr.ars.portal.consultation.internal.ConsultationRepository;
import fr.ars.portal.consultation.internal.MessageRepository;
import fr.ars.portal.consultation.internal.SendMessage;
import fr.ars.portal.identity.Caller;
import fr.ars.portal.identity.Capability;
import fr.ars.portal.identity.Extent;
import fr.ars.portal.identity.Requires;
import fr.ars.portal.kernel.AgencyScope;
import fr.ars.portal.kernel.Tasks;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** Writes to all who have contributed: in confidence, one letter each, without anybody seeing an address. */
@Stateless
public class MessageService {

    @Inject
    ConsultationRepository consultations;

    @Inject
    MessageRepository messages;

    @Inject
    Tasks tasks;

    @Inject
    Caller caller;

    @Inject
    Journal journal;

    @Inject
    Clock clock;

    /** To how many people a letter would go now. */
    @Requires(value = Capability.WRITE_TO_CONTRIBUTORS, extent = Extent.READ)
    public long contributors(AgencyScope scope, ConsultationId id) {
        return messages.contributors(consultations.owned(scope, id).id());
    }

    /** The letters written so far, the latest first. */
    @Requires(value = Capability.WRITE_TO_CONTRIBUTORS, extent = Extent.READ)
    public List<MessageLine> messages(AgencyScope scope, ConsultationId id) {
        return messages.of(consultations.owned(scope, id).id()).stream()
                .map(ContributorMessage::line)
                .toList();
    }

    /**
     * Orders a letter; it is sent in the background.
     *
     * @param seen to how many people its author was told that it would go: if that has changed, they are asked again
     */
    @Requires(Capability.WRITE_TO_CONTRIBUTORS)
    public void send(AgencyScope scope, ConsultationId id, String subject, String text, long seen) {
        Consultation consultation = consultations.lock(scope, id);
        long now = messages.contributors(id);
        if (now == 0) {
            throw new ConsultationException("message-to-nobody");
        }
        if (now != seen) {
            throw new ConsultationException("message-count-changed", now);
        }
        order(consultation, subject, text);
    }

    /** Part of another change, which asked for what it requires: what contributors must be told of it. */
    @Requires(Capability.MANAGE_CONSULTATION)
    public void tell(AgencyScope scope, Consultation consultation, String subject, String text) {
        if (messages.contributors(consultation.id()) > 0) {
            order(consultation, subject, text);
        }
    }

    private void order(Consultation consultation, String subject, String text) {
        ContributorMessage message = messages.add(new ContributorMessage(
                consultation, subject, text, caller.signedIn().id(), clock.instant()));
        tasks.afterCommit(SendMessage.KIND, Long.toString(message.id()));
        journal.record(
                "contributors.written-to",
                consultation.id().ref(),
                consultation.owner(),
                Map.of("message", Long.toString(message.id())));
    }
}
