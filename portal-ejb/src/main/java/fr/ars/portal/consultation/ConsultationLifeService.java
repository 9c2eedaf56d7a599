package fr.ars.portal.consultation;

import fr.ars.portal.consultation.internal.ConsultationRepository;
import fr.ars.portal.form.FormDrafts;
import fr.ars.portal.identity.Capability;
import fr.ars.portal.identity.Requires;
import fr.ars.portal.kernel.AgencyScope;
import fr.ars.portal.kernel.SubjectRef;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/**
 * What happens to an announced consultation besides the passing of time: an incident interrupts it, it is given up, its
 * contributions are read, what came of it is told, it is filed away. Each step is told on its page and in the journal.
 */
@Stateless
public class ConsultationLifeService {

    private static final int LONGEST_REASON = 2_000;
    private static final String CANCELLED = """
            La consultation à laquelle vous avez contribué est annulée. Les contributions déjà publiées restent lisibles.

            Motif : %s""";

    private static final int LONGEST_FOLLOW_UP = 50_000;

    @Inject
    ConsultationRepository repository;

    @Inject
    FormDrafts drafts;

    @Inject
    MessageService messages;

    @Inject
    Chronicle chronicle;

    @Inject
    Clock clock;

    /** Interrupts it, with a reason everybody reads. What people have begun to write is kept until it is taken up again. */
    @Requires(Capability.MANAGE_CONSULTATION)
    public void suspend(AgencyScope scope, ConsultationId id, String publicReason) {
        requireWords(publicReason, LONGEST_REASON, "suspension-reason-missing");
        Consultation consultation = repository.lock(scope, id);
        Instant now = clock.instant();
        consultation.suspend(now);
        drafts.keepAll(ContributionService.FORM, whole(id), now.plus(ContributionService.KEPT_WHILE_SUSPENDED));
        chronicle.tell(consultation, ActKind.SUSPENDED, publicReason);
    }

    /** Takes it up again; the time lost is given back exactly. */
    @Requires(Capability.MANAGE_CONSULTATION)
    public void resume(AgencyScope scope, ConsultationId id) {
        Consultation consultation = repository.lock(scope, id);
        Instant now = clock.instant();
        consultation.resume(now);
        drafts.keepAll(ContributionService.FORM, whole(id), now.plus(FormDrafts.LIFE));
        chronicle.tell(consultation, ActKind.RESUMED);
    }

    /** Gives it up, with a reason everybody reads; whoever has contributed is told by a letter. */
    @Requires(Capability.MANAGE_CONSULTATION)
    public void cancel(AgencyScope scope, ConsultationId id, String publicReason) {
        requireWords(publicReason, LONGEST_REASON, "cancellation-reason-missing");
        Consultation consultation = repository.lock(scope, id);
        Instant now = clock.instant();
        boolean interrupted = consultation.suspendedAt().isPresent();
        consultation.cancel(publicReason.strip(), now);
        if (interrupted) {
            drafts.keepAll(ContributionService.FORM, whole(id), now.plus(FormDrafts.LIFE));
        }
        chronicle.tell(consultation, ActKind.CANCELLED, publicReason);
        messages.tell(scope, consultation, "La consultation est annulée", CANCELLED.formatted(publicReason.strip()));
    }

    @Requires(Capability.MANAGE_CONSULTATION)
    public void beginAnalysis(AgencyScope scope, ConsultationId id) {
        Consultation consultation = repository.lock(scope, id);
        consultation.beginAnalysis(clock.instant());
        chronicle.tell(consultation, ActKind.ANALYSIS_BEGUN);
    }

    /** Tells what came of it, as a dated text; an earlier one stays. */
    @Requires(Capability.PUBLISH_FOLLOW_UP)
    public void publishFollowUp(AgencyScope scope, ConsultationId id, String text) {
        requireWords(text, LONGEST_FOLLOW_UP, "follow-up-missing");
        Consultation consultation = repository.lock(scope, id);
        consultation.followUp();
        chronicle.tell(consultation, ActKind.FOLLOW_UP_PUBLISHED, text);
    }

    /** Files it away, for ever. */
    @Requires(Capability.MANAGE_CONSULTATION)
    public void archive(AgencyScope scope, ConsultationId id) {
        Consultation consultation = repository.lock(scope, id);
        boolean absenceExplained = repository
                .synthesis(id)
                .filter(Synthesis::isAbsence)
                .flatMap(Synthesis::publishedAt)
                .isPresent();
        consultation.archive(absenceExplained);
        chronicle.tell(consultation, ActKind.ARCHIVED);
    }

    private static SubjectRef whole(ConsultationId id) {
        return new ContributionPlace(id, Optional.empty()).ref();
    }

    private static void requireWords(String words, int longest, String rule) {
        if (words.isBlank() || words.length() > longest) {
            throw new ConsultationException(rule, longest);
        }
    }
}
