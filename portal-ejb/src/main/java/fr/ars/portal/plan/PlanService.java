package fr.ars.portal.plan;

import fr.ars.portal.agency.PlanPartType;
import fr.ars.portal.audit.Journal;
import fr.ars.portal.identity.Capability;
import fr.ars.portal.identity.Extent;
import fr.ars.portal.identity.Requires;
import fr.ars.portal.kernel.AgencyCode;
import fr.ars.portal.kernel.AgencyScope;
import fr.ars.portal.kernel.Cursor;
import fr.ars.portal.kernel.NotFoundException;
import fr.ars.portal.kernel.Page;
import fr.ars.portal.kernel.SubjectRef;
import fr.ars.portal.plan.internal.DraftImportRepository;
import fr.ars.portal.plan.internal.DraftVersion;
import fr.ars.portal.plan.internal.Plan;
import fr.ars.portal.plan.internal.PlanPart;
import fr.ars.portal.plan.internal.PlanRepository;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A communication officer makes of a draft that has been read ({@link DraftImportService}) a frozen text that can be
 * submitted to the public.
 */
@Stateless
public class PlanService {

    /** How many frozen drafts are offered to choose from. */
    private static final int MOST_FROZEN = 200;

    @Inject
    PlanRepository repository;

    @Inject
    DraftImportRepository imports;

    @Inject
    PlanQueries queries;

    @Inject
    PlanListQueries list;

    @Inject
    PlanStructures structures;

    @Inject
    Journal journal;

    @Inject
    Clock clock;

    /** Creates a plan of the agency with its first part. */
    @Requires(Capability.EDIT_PLAN)
    public PlanPartId create(AgencyScope scope, NewPlan wanted) {
        PlanStructure structure = Optional.ofNullable(wanted.structure()).orElseThrow();
        PlanPartKind kind = Optional.ofNullable(wanted.part()).orElseThrow();
        LocalDate begins = Optional.ofNullable(wanted.begins())
                .orElseGet(() -> LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        structures.require(structure, kind, begins);
        Plan plan = new Plan(agency(scope), wanted.label(), structure, begins, clock.instant());
        PlanPart part = new PlanPart(plan, kind);
        repository.add(plan, part);
        record("plan.created", part, plan.id().ref(), Map.of());
        return part.id();
    }

    /** Gives the plan of a draft one more part. */
    @Requires(Capability.EDIT_PLAN)
    public PlanPartId addPart(AgencyScope scope, DraftVersionId sibling, PlanPartKind kind) {
        Plan plan =
                repository.lockPlan(repository.version(scope, sibling).part().plan());
        PlanPartType type = structures.require(plan.structure(), kind, plan.day());
        if (!type.several() && repository.has(plan, kind)) {
            throw new PlanException("part-there-already");
        }
        PlanPart part = new PlanPart(plan, kind);
        repository.add(part);
        record("plan.part-added", part, plan.id().ref(), Map.of("kind", kind.code()));
        return part.id();
    }

    @Requires(value = Capability.EDIT_PLAN, extent = Extent.READ)
    public Page<PlanLine> plans(AgencyScope scope, Cursor cursor) {
        return list.plans(agency(scope), cursor);
    }

    /** Those that can be submitted to the public. */
    @Requires(value = Capability.EDIT_PLAN, extent = Extent.READ)
    public List<VersionLine> frozen(AgencyScope scope) {
        return queries.frozen(agency(scope), MOST_FROZEN);
    }

    @Requires(value = Capability.EDIT_PLAN, extent = Extent.READ)
    public VersionLine version(AgencyScope scope, DraftVersionId id) {
        repository.version(scope, id);
        return queries.version(id).orElseThrow(() -> new NotFoundException(id.ref()));
    }

    /** The draft's summary, with what is left out. */
    @Requires(value = Capability.EDIT_PLAN, extent = Extent.READ)
    public List<OutlineEntry> outline(AgencyScope scope, DraftVersionId id) {
        repository.version(scope, id);
        return queries.entries(id);
    }

    /** One section's text, to look at before freezing. */
    @Requires(value = Capability.EDIT_PLAN, extent = Extent.READ)
    public String html(AgencyScope scope, DraftVersionId id, String anchor) {
        repository.version(scope, id);
        return repository.text(id, anchor).html();
    }

    /** Closes the text for ever and proves it by a hash. */
    @Requires(Capability.EDIT_PLAN)
    public void freeze(AgencyScope scope, DraftVersionId id) {
        DraftVersion version = repository.lock(scope, id);
        version.freeze(repository.texts(id), imports.pictures(id), clock.instant());
        record(
                "draft.frozen",
                version.part(),
                id.ref(),
                Map.of("sha256", version.sha256().orElseThrow()));
    }

    /** Plans belong to an agency, or to the nation when it consults in several agencies at once. */
    private static AgencyCode agency(AgencyScope scope) {
        return scope.owner();
    }

    private void record(String action, PlanPart part, SubjectRef subject, Map<String, String> details) {
        journal.record(action, subject, AgencyScope.of(part.plan().agency()).agency(), details);
    }
}
