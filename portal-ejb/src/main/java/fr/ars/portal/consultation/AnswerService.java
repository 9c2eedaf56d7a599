package fr.ars.portal.consultation;

import fr.ars.portal.audit.Journal;
import fr.ars.portal.consultation.internal.ConsultationRepository;
import fr.ars.portal.consultation.internal.ContributorMails;
import fr.ars.portal.identity.Caller;
import fr.ars.portal.identity.Capability;
import fr.ars.portal.identity.Requires;
import fr.ars.portal.kernel.AgencyScope;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The agency answers contributions, one or many at once, and says as a whole what it made of them. */
@Stateless
public class AnswerService {

    /** How long a text the agency writes may be. */
    private static final int LONGEST_ANSWER = 8_000;

    private static final int LONGEST_SYNTHESIS = 200_000;

    @Inject
    ConsultationRepository repository;

    @Inject
    ContributorMails mails;

    @Inject
    Caller caller;

    @Inject
    Chronicle chronicle;

    @Inject
    Journal journal;

    @Inject
    Clock clock;

    /** Answers published contributions with one outcome and one reason; an earlier answer is replaced. */
    @Requires(Capability.ANSWER)
    public void answer(
            AgencyScope scope, ConsultationId id, List<ContributionNumber> numbers, Outcome outcome, String text) {
        if (numbers.isEmpty()) {
            throw new ConsultationException("answer-to-nobody");
        }
        requireFits(text, LONGEST_ANSWER, "answer-text-too-long");
        Consultation consultation = repository.owned(scope, id);
        if (consultation.state() == ConsultationState.ARCHIVED) {
            throw new ConsultationException("archived");
        }
        List<Contribution> contributions = numbers.stream()
                .distinct()
                .sorted(Comparator.comparingLong(ContributionNumber::value))
                .map(number -> repository.lock(id, number))
                .toList();
        OfficialAnswer answer = repository.add(new OfficialAnswer(
                consultation, outcome, text, caller.signedIn().id(), clock.instant()));
        answer.give(contributions);
        contributions.forEach(contribution -> mails.answered(consultation, contribution));
        journal.record(
                "contribution.answered",
                id.ref(),
                consultation.owner(),
                Map.of("outcome", outcome.name(), "contributions", Integer.toString(contributions.size())));
    }

    /**
     * Keeps what has been written of the synthesis so far.
     *
     * @param absence whether it says why there will be no synthesis
     * @param seen the version the form was drawn with, 0 when there was none: what somebody else has written since is not
     *     overwritten
     */
    @Requires(Capability.WRITE_SYNTHESIS)
    public void writeSynthesis(AgencyScope scope, ConsultationId id, String text, boolean absence, int seen) {
        requireFits(text, LONGEST_SYNTHESIS, "synthesis-too-long");
        Consultation consultation = repository.lock(scope, id);
        repository
                .synthesis(id)
                .ifPresentOrElse(
                        synthesis -> synthesis.rewrite(
                                text, absence, caller.signedIn().id(), seen),
                        () -> repository.add(new Synthesis(
                                consultation, text, absence, caller.signedIn().id())));
        record("synthesis.written", consultation);
    }

    /** Hands it to a second person. */
    @Requires(Capability.WRITE_SYNTHESIS)
    public void submitSynthesis(AgencyScope scope, ConsultationId id) {
        Consultation consultation = repository.lock(scope, id);
        synthesisOf(id).submit(consultation, clock.instant());
        record("synthesis.submitted", consultation);
    }

    @Requires(Capability.PUBLISH_SYNTHESIS)
    public void sendBackSynthesis(AgencyScope scope, ConsultationId id, String note) {
        requireFits(note, 2_000, "note-too-long");
        Consultation consultation = repository.lock(scope, id);
        synthesisOf(id).sendBack(consultation, note);
        record("synthesis.sent-back", consultation);
    }

    /** Approves it, to be published later; refused to whoever wrote it. */
    @Requires(Capability.PUBLISH_SYNTHESIS)
    public void validateSynthesis(AgencyScope scope, ConsultationId id) {
        Consultation consultation = repository.lock(scope, id);
        synthesisOf(id).validate(consultation, caller.signedIn().id(), clock.instant());
        record("synthesis.validated", consultation);
    }

    /** Publishes it; refused to whoever wrote it. */
    @Requires(Capability.PUBLISH_SYNTHESIS)
    public void publishSynthesis(AgencyScope scope, ConsultationId id) {
        Consultation consultation = repository.lock(scope, id);
        Synthesis synthesis = synthesisOf(id);
        synthesis.publish(consultation, caller.signedIn().id(), clock.instant());
        if (synthesis.isAbsence()) {
            chronicle.tell(consultation, ActKind.ABSENCE_PUBLISHED, synthesis.text());
        } else {
            chronicle.tell(consultation, ActKind.SYNTHESIS_PUBLISHED);
        }
    }

    private Synthesis synthesisOf(ConsultationId id) {
        return repository.synthesis(id).orElseThrow(() -> new ConsultationException("synthesis-empty"));
    }

    private void record(String action, Consultation consultation) {
        journal.record(action, consultation.id().ref(), consultation.owner(), Map.of());
    }

    private static void requireFits(String text, int longest, String rule) {
        if (text.length() > longest) {
            throw new ConsultationException(rule, longest);
        }
    }
}
