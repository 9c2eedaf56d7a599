package fr.ars.portal.consultation;

import fr.ars.portal.agency.Agencies;
import fr.ars.portal.agency.AgencyView;
import fr.ars.portal.agency.ReferenceData;
import fr.ars.portal.audit.Journal;
import fr.ars.portal.consultation.internal.ConsultationRepository;
import fr.ars.portal.identity.Capability;
import fr.ars.portal.identity.Extent;
import fr.ars.portal.identity.Requires;
import fr.ars.portal.identity.Scopes;
import fr.ars.portal.kernel.AgencyScope;
import fr.ars.portal.kernel.CivilCalendar;
import fr.ars.portal.kernel.Cursor;
import fr.ars.portal.kernel.Deadline;
import fr.ars.portal.kernel.NotFoundException;
import fr.ars.portal.kernel.Page;
import fr.ars.portal.plan.DraftPictures;
import fr.ars.portal.plan.DraftVersionId;
import fr.ars.portal.plan.PlanService;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** An agency prepares a consultation, announces it, gives it more time, or gives it up. */
@Stateless
public class ConsultationService {

    /** The rule on the shortest time a web consultation stays open, in deadlines.csv. */
    private static final String SHORTEST = "CONS_OPEN_MIN";

    @Inject
    ConsultationRepository repository;

    @Inject
    ConsultationQueries queries;

    @Inject
    PlanService plans;

    @Inject
    DraftPictures pictures;

    @Inject
    Agencies agencies;

    @Inject
    ReferenceData reference;

    @Inject
    Journal journal;

    @Inject
    Clock clock;

    /** Prepares one; only the agency sees it. */
    @Requires(Capability.MANAGE_CONSULTATION)
    public ConsultationId prepare(AgencyScope scope, Announcement announcement) {
        plans.version(scope, new DraftVersionId(announcement.draftVersion()));
        Consultation consultation =
                repository.add(new Consultation(agency(scope).agency().orElseThrow(), announcement));
        record("consultation.prepared", consultation, Map.of());
        return consultation.id();
    }

    /** @param seen the version the form was drawn with: what somebody else has written since is not overwritten */
    @Requires(Capability.MANAGE_CONSULTATION)
    public void rewrite(AgencyScope scope, ConsultationId id, Announcement announcement, int seen) {
        plans.version(scope, new DraftVersionId(announcement.draftVersion()));
        Consultation consultation = repository.lock(scope, id);
        consultation.rewrite(announcement, seen);
        record("consultation.rewritten", consultation, Map.of());
    }

    /** Announces it to the public, at once. */
    @Requires(Capability.MANAGE_CONSULTATION)
    public void plan(AgencyScope scope, ConsultationId id) {
        Consultation consultation = repository.lock(scope, id);
        boolean frozen = plans.version(scope, new DraftVersionId(consultation.draftVersion()))
                .isFrozen();
        Instant earliest = shortest(AgencyScope.of(consultation.agency()), consultation.opensAt())
                .expiresAt();
        consultation.plan(clock.instant(), frozen, earliest);
        pictures.publish(new DraftVersionId(consultation.draftVersion()));
        record(
                "consultation.planned",
                consultation,
                Map.of(
                        "opens",
                        consultation.opensAt().toString(),
                        "closes",
                        consultation.closesAt().toString()));
    }

    /** The earliest closing for an opening, and how it was computed. The rule is data: see its provenance. */
    @Requires(Capability.READ_PUBLIC)
    public Deadline shortest(AgencyScope scope, Instant opensAt) {
        AgencyView agency = agencies.get(agency(scope).agency().orElseThrow());
        LocalDate day = LocalDate.ofInstant(opensAt, agency.zone().id());
        CivilCalendar calendar = reference.calendar("FR");
        return reference
                .deadlineRule(SHORTEST, scope, day)
                .countedFrom(day, agency.zone().id(), calendar);
    }

    @Requires(Capability.MANAGE_CONSULTATION)
    public void extend(AgencyScope scope, ConsultationId id, Instant newClosing) {
        Consultation consultation = repository.lock(scope, id);
        consultation.extendTo(newClosing, clock.instant());
        record("consultation.extended", consultation, Map.of("closes", newClosing.toString()));
    }

    @Requires(Capability.MANAGE_CONSULTATION)
    public void cancel(AgencyScope scope, ConsultationId id, String publicReason) {
        if (publicReason.isBlank() || publicReason.length() > 2_000) {
            throw new ConsultationException("cancellation-reason-missing");
        }
        Consultation consultation = repository.lock(scope, id);
        consultation.cancel(publicReason.strip(), clock.instant());
        record("consultation.cancelled", consultation, Map.of());
    }

    /** One of the agency's own, drafts included. */
    @Requires(value = Capability.MANAGE_CONSULTATION, extent = Extent.READ)
    public ConsultationView read(AgencyScope scope, ConsultationId id) {
        return queries.read(agency(scope), id).orElseThrow(() -> new NotFoundException(id.ref()));
    }

    /** All of the agency's own, drafts included, the latest first. */
    @Requires(value = Capability.MANAGE_CONSULTATION, extent = Extent.READ)
    public Page<ConsultationLine> all(AgencyScope scope, Cursor cursor) {
        return queries.ofAgency(agency(scope), cursor);
    }

    /** Consultations are agencies': the nation has none of its own. */
    private static AgencyScope agency(AgencyScope scope) {
        return Optional.of(scope)
                .filter(s -> !s.isNational())
                .orElseThrow(() -> new NotFoundException(Scopes.nation()));
    }

    private void record(String action, Consultation consultation, Map<String, String> details) {
        journal.record(action, consultation.id().ref(), Optional.of(consultation.agency()), details);
    }
}
