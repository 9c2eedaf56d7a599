package fr.ars.portal.consultation;

import fr.ars.portal.audit.Journal;
import fr.ars.portal.consultation.internal.ConsultationRepository;
import fr.ars.portal.identity.Capability;
import fr.ars.portal.identity.Extent;
import fr.ars.portal.identity.Requires;
import fr.ars.portal.kernel.AgencyScope;
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
import java.util.Map;

/** An agency, or the nation, prepares a consultation, announces it, and gives it more time. */
@Stateless
public class ConsultationService {

    @Inject
    ConsultationRepository repository;

    @Inject
    ConsultationQueries queries;

    @Inject
    ConsultationDeadlines deadlines;

    @Inject
    PlanService plans;

    @Inject
    DraftPictures pictures;

    @Inject
    Chronicle chronicle;

    @Inject
    Journal journal;

    @Inject
    Clock clock;

    /** Prepares one; only whoever leads it sees it. */
    @Requires(Capability.MANAGE_CONSULTATION)
    public ConsultationId prepare(AgencyScope scope, Announcement announcement) {
        requireReach(scope, announcement);
        plans.version(scope, new DraftVersionId(announcement.draftVersion()));
        Consultation consultation = repository.add(new Consultation(scope.owner(), announcement, deadlines::zoneOf));
        record("consultation.prepared", consultation);
        return consultation.id();
    }

    /** Prepares another one with the words of this one, to be put right before it is announced. */
    @Requires(Capability.MANAGE_CONSULTATION)
    public ConsultationId duplicate(AgencyScope scope, ConsultationId id) {
        Consultation model = repository.owned(scope, id);
        Consultation copy = repository.add(new Consultation(scope.owner(), model.announcement(), deadlines::zoneOf));
        journal.record("consultation.duplicated", copy.id().ref(), copy.owner(), Map.of("from", id.toString()));
        return copy.id();
    }

    /** @param seen the version the form was drawn with: what somebody else has written since is not overwritten */
    @Requires(Capability.MANAGE_CONSULTATION)
    public void rewrite(AgencyScope scope, ConsultationId id, Announcement announcement, int seen) {
        requireReach(scope, announcement);
        plans.version(scope, new DraftVersionId(announcement.draftVersion()));
        Consultation consultation = repository.lockToRewrite(scope, id);
        consultation.rewrite(announcement, seen, deadlines::zoneOf);
        record("consultation.rewritten", consultation);
    }

    /** An agency consults in its own portal; only the nation does in several. */
    private static void requireReach(AgencyScope scope, Announcement announcement) {
        boolean elsewhere = !announcement.reach().shownIn().isEmpty();
        if (scope.isNational() != elsewhere) {
            throw new ConsultationException(elsewhere ? "elsewhere-forbidden" : "agencies-missing");
        }
    }

    /** Announces it to the public, at once; it then opens by itself when its time comes. */
    @Requires(Capability.MANAGE_CONSULTATION)
    public void plan(AgencyScope scope, ConsultationId id) {
        Consultation consultation = repository.lock(scope, id);
        boolean frozen = plans.version(scope, new DraftVersionId(consultation.draftVersion()))
                .isFrozen();
        Instant now = clock.instant();
        consultation.plan(now, frozen, window -> deadlines.earliest(consultation, window, now));
        pictures.publish(new DraftVersionId(consultation.draftVersion()));
        chronicle.tell(consultation, ActKind.ANNOUNCED);
    }

    /** The earliest closing of a consultation held online, for an opening, and how it was computed. */
    @Requires(Capability.READ_PUBLIC)
    public Deadline shortest(AgencyScope scope, Instant opensAt) {
        return deadlines.shortest(DurationRule.ONLINE, scope.owner(), opensAt);
    }

    /** The earliest closing of this one, and how it was computed. The rule is data: see its provenance. */
    @Requires(value = Capability.MANAGE_CONSULTATION, extent = Extent.READ)
    public Deadline shortestOf(AgencyScope scope, ConsultationId id) {
        Consultation consultation = repository.owned(scope, id);
        return deadlines.shortest(consultation, consultation.own(), clock.instant());
    }

    @Requires(Capability.MANAGE_CONSULTATION)
    public void extend(AgencyScope scope, ConsultationId id, Instant newClosing) {
        Consultation consultation = repository.lock(scope, id);
        consultation.extendTo(newClosing, clock.instant(), deadlines::zoneOf);
        chronicle.tell(consultation, ActKind.EXTENDED);
    }

    /** One of those whoever is here leads, drafts included. */
    @Requires(value = Capability.MANAGE_CONSULTATION, extent = Extent.READ)
    public ConsultationView read(AgencyScope scope, ConsultationId id) {
        return queries.read(scope, id).orElseThrow(() -> new NotFoundException(id.ref()));
    }

    /** All of those, drafts included, the latest first. */
    @Requires(value = Capability.MANAGE_CONSULTATION, extent = Extent.READ)
    public Page<ConsultationLine> all(AgencyScope scope, Cursor cursor) {
        return queries.ledBy(scope, cursor);
    }

    private void record(String action, Consultation consultation) {
        journal.record(action, consultation.id().ref(), consultation.owner(), Map.of());
    }
}
