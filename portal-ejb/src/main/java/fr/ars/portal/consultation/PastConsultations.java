package fr.ars.portal.consultation;

import fr.ars.portal.audit.Journal;
import fr.ars.portal.consultation.internal.ConsultationRepository;
import fr.ars.portal.kernel.AgencyCode;
import fr.ars.portal.kernel.Secret;
import fr.ars.portal.plan.DraftVersionId;
import fr.ars.portal.plan.PlanQueries;
import fr.ars.portal.plan.VersionLine;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Takes over consultations that were held before the portal kept them, each act at the instant and in the name of whoever
 * did it. The same verbs and the same rules as for any other; nobody is sent a mail about what is over. For the loader
 * of the demonstration and nobody else (ArchitectureTest), within its transaction.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class PastConsultations {

    @Inject
    ConsultationRepository repository;

    @Inject
    ConsultationDeadlines deadlines;

    @Inject
    PlanQueries plans;

    @Inject
    Journal journal;

    /** One that was announced at that instant. */
    public Consultation announced(AgencyCode agency, Announcement announcement, Instant at) {
        boolean frozen = plans.version(new DraftVersionId(announcement.draftVersion()))
                .filter(VersionLine::isFrozen)
                .isPresent();
        Consultation consultation = new Consultation(agency, announcement, deadlines::zoneOf);
        consultation.plan(at, frozen, window -> deadlines.earliest(consultation, window, at));
        repository.add(consultation);
        repository.add(new ConsultationAct(consultation.id(), ActKind.ANNOUNCED, Optional.empty(), at));
        journal.record(
                "consultation.taken-over",
                consultation.id().ref(),
                Optional.of(agency),
                Map.of("announced", at.toString()));
        return consultation;
    }

    /** A contribution to it; without an account, its author confirmed the address at once. */
    public Contribution received(
            Consultation consultation, Optional<Long> section, Author author, ContributionText words, Instant at) {
        Contribution.Links links = new Contribution.Links(Secret.random(), Secret.random());
        Contribution contribution =
                repository.add(new Contribution(consultation.own(), section, author, words, at, links));
        contribution.confirm(at);
        return contribution;
    }

    public void answered(
            Consultation consultation,
            List<Contribution> contributions,
            Outcome outcome,
            String text,
            UUID by,
            Instant at) {
        repository.add(new OfficialAnswer(consultation, outcome, text, by, at)).give(contributions);
    }

    /** Its synthesis, submitted by one person and not published yet. */
    public Synthesis summedUp(Consultation consultation, String text, UUID by, Instant at) {
        Synthesis synthesis = new Synthesis(consultation, text, false, by);
        synthesis.submit(consultation, at);
        repository.add(synthesis);
        return synthesis;
    }

    /** The second person publishes it. */
    public void concluded(Consultation consultation, Synthesis synthesis, UUID by, Instant at) {
        synthesis.publish(consultation, by, at);
        repository.add(new ConsultationAct(consultation.id(), ActKind.SYNTHESIS_PUBLISHED, Optional.empty(), at));
    }
}
