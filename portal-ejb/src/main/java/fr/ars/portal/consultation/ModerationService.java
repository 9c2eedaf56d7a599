package fr.ars.portal.consultation;

import fr.ars.portal.audit.Journal;
import fr.ars.portal.consultation.internal.ConsultationRepository;
import fr.ars.portal.consultation.internal.ContributorMails;
import fr.ars.portal.files.FileStore;
import fr.ars.portal.files.OpenedFile;
import fr.ars.portal.identity.Caller;
import fr.ars.portal.identity.Capability;
import fr.ars.portal.identity.Extent;
import fr.ars.portal.identity.Requires;
import fr.ars.portal.kernel.AgencyScope;
import fr.ars.portal.kernel.NotFoundException;
import fr.ars.portal.kernel.SubjectRef;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** A moderator reads what has been received and decides what is published; its author is told. */
@Stateless
public class ModerationService {

    @Inject
    ConsultationRepository repository;

    @Inject
    ContributorMails mails;

    @Inject
    FileStore files;

    @Inject
    Caller caller;

    @Inject
    Journal journal;

    @Inject
    Clock clock;

    /** Publishes one that waits. */
    @Requires(Capability.MODERATE)
    public void publish(AgencyScope scope, ConsultationId id, ContributionNumber number) {
        publish(scope, id, number, ContributionState.TO_MODERATE);
    }

    /**
     * Does not publish one that waits.
     *
     * @param reason the code of a reason of the charter
     * @param note what is added for the author; may be empty
     */
    @Requires(Capability.MODERATE)
    public void refuse(AgencyScope scope, ConsultationId id, ContributionNumber number, String reason, String note) {
        refuse(scope, id, number, reason, note, ContributionState.TO_MODERATE);
    }

    /** Takes a published one off the page, for a reason as if it had been refused at first. */
    @Requires(Capability.MODERATE)
    public void takeOff(AgencyScope scope, ConsultationId id, ContributionNumber number, String reason, String note) {
        refuse(scope, id, number, reason, note, ContributionState.PUBLISHED);
    }

    /** Publishes after all one that was refused. */
    @Requires(Capability.MODERATE)
    public void restore(AgencyScope scope, ConsultationId id, ContributionNumber number) {
        publish(scope, id, number, ContributionState.REFUSED);
    }

    /** Opens a document joined to a contribution: for moderators only, it is never published. */
    @Requires(value = Capability.MODERATE, extent = Extent.READ)
    public OpenedFile openAttachment(AgencyScope scope, UUID file) {
        ConsultationId consultation = repository
                .consultationOf(file)
                .orElseThrow(() -> new NotFoundException(new SubjectRef("file", file.toString())));
        repository.owned(scope, consultation);
        return files.open(file);
    }

    private void publish(AgencyScope scope, ConsultationId id, ContributionNumber number, ContributionState seen) {
        Consultation consultation = repository.owned(scope, id);
        Contribution contribution = repository.lock(id, number);
        contribution.requireStill(seen);
        contribution.publish(caller.signedIn().id(), clock.instant());
        mails.published(consultation, contribution);
        record("contribution.published", consultation, number, Map.of());
    }

    private void refuse(
            AgencyScope scope,
            ConsultationId id,
            ContributionNumber number,
            String reason,
            String note,
            ContributionState seen) {
        Consultation consultation = repository.owned(scope, id);
        Contribution contribution = repository.lock(id, number);
        contribution.requireStill(seen);
        RefusalReason motive =
                RefusalReason.find(reason).orElseThrow(() -> new ConsultationException("reason-missing"));
        contribution.refuse(caller.signedIn().id(), clock.instant(), motive.name(), note);
        mails.refused(consultation, contribution, motive);
        record("contribution.refused", consultation, number, Map.of("reason", motive.name()));
    }

    private void record(
            String action, Consultation consultation, ContributionNumber number, Map<String, String> details) {
        journal.record(action, new SubjectRef("contribution", number.toString()), consultation.owner(), details);
    }
}
