package fr.ars.portal.plan;

import fr.ars.portal.audit.Journal;
import fr.ars.portal.identity.Caller;
import fr.ars.portal.identity.Capability;
import fr.ars.portal.identity.Extent;
import fr.ars.portal.identity.Requires;
import fr.ars.portal.kernel.AgencyCode;
import fr.ars.portal.kernel.AgencyScope;
import fr.ars.portal.kernel.Cursor;
import fr.ars.portal.kernel.NotFoundException;
import fr.ars.portal.kernel.Page;
import fr.ars.portal.kernel.SubjectRef;
import fr.ars.portal.plan.importing.DraftImporter;
import fr.ars.portal.plan.importing.outline.ImportedOutline;
import fr.ars.portal.plan.internal.Corrections;
import fr.ars.portal.plan.internal.DraftIntake;
import fr.ars.portal.plan.internal.DraftVersion;
import fr.ars.portal.plan.internal.Plan;
import fr.ars.portal.plan.internal.PlanPart;
import fr.ars.portal.plan.internal.PlanRepository;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A communication officer turns the file received by mail into a frozen text that can be submitted to the public. */
@Stateless
public class PlanService {

    private static final int LONGEST_FILE_NAME = 255;

    /** How many frozen drafts are offered to choose from. */
    private static final int MOST_FROZEN = 200;

    @Inject
    PlanRepository repository;

    @Inject
    PlanQueries queries;

    @Inject
    DraftIntake intake;

    @Inject
    Caller caller;

    @Inject
    Journal journal;

    @Inject
    Clock clock;

    /** Creates a plan of the agency with its first part. */
    @Requires(Capability.EDIT_PLAN)
    public PlanPartId create(AgencyScope scope, NewPlan wanted) {
        return newPart(scope, wanted).id();
    }

    /** Creates a plan with its first part and that part's first draft; if the file is refused there is no plan either. */
    @Requires(Capability.EDIT_PLAN)
    public DraftVersionId begin(AgencyScope scope, NewPlan wanted, String fileName, InputStream content) {
        return read(newPart(scope, wanted), fileName, content);
    }

    private PlanPart newPart(AgencyScope scope, NewPlan wanted) {
        Plan plan = new Plan(
                agency(scope),
                wanted.label(),
                Optional.ofNullable(wanted.structure()).orElseThrow(),
                clock.instant());
        PlanPart part = new PlanPart(plan, Optional.ofNullable(wanted.part()).orElseThrow());
        repository.add(plan, part);
        record("plan.created", part, plan.id().ref(), Map.of());
        return part;
    }

    /** Reads a file into a new draft of the part, on the sections the part already has where they are the same. */
    @Requires(Capability.EDIT_PLAN)
    public DraftVersionId importDraft(AgencyScope scope, PlanPartId partId, String fileName, InputStream content) {
        return read(repository.lock(scope, partId), fileName, content);
    }

    private DraftVersionId read(PlanPart part, String fileName, InputStream content) {
        ImportedOutline outline = DraftImporter.read(fileName, content);
        var matching = intake.matching(part);
        String name = fileName.length() > LONGEST_FILE_NAME ? fileName.substring(0, LONGEST_FILE_NAME) : fileName;
        DraftVersion version = new DraftVersion(
                part, repository.nextNumber(part), name, caller.signedIn().id(), clock.instant());
        repository.add(version);
        intake.store(version, outline, matching);
        record(
                "draft.imported",
                part,
                version.id().ref(),
                Map.of("sections", Integer.toString(outline.sections().size())));
        return version.id();
    }

    @Requires(value = Capability.EDIT_PLAN, extent = Extent.READ)
    public Page<VersionLine> versions(AgencyScope scope, Cursor cursor) {
        return queries.versions(agency(scope), cursor);
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

    @Requires(Capability.EDIT_PLAN)
    public void rename(AgencyScope scope, DraftVersionId id, String anchor, String title) {
        corrections(scope, id).rename(anchor, title);
    }

    /** Moves a section to another level; what is below it follows by as many levels. */
    @Requires(Capability.EDIT_PLAN)
    public void moveToLevel(AgencyScope scope, DraftVersionId id, String anchor, int level) {
        corrections(scope, id).moveToLevel(anchor, level);
    }

    /** Leaves a section out of the text, or takes it back. */
    @Requires(Capability.EDIT_PLAN)
    public void exclude(AgencyScope scope, DraftVersionId id, String anchor, boolean yes) {
        corrections(scope, id).exclude(anchor, yes);
    }

    /** Makes a section a part of the one before it. */
    @Requires(Capability.EDIT_PLAN)
    public void mergeIntoPrevious(AgencyScope scope, DraftVersionId id, String anchor) {
        repository.remove(corrections(scope, id).mergeIntoPrevious(anchor));
    }

    /** Closes the text for ever and proves it by a hash. */
    @Requires(Capability.EDIT_PLAN)
    public void freeze(AgencyScope scope, DraftVersionId id) {
        DraftVersion version = repository.lock(scope, id);
        version.freeze(repository.texts(id), clock.instant());
        record(
                "draft.frozen",
                version.part(),
                id.ref(),
                Map.of("sha256", version.sha256().orElseThrow()));
    }

    private Corrections corrections(AgencyScope scope, DraftVersionId id) {
        DraftVersion version = repository.lock(scope, id);
        version.requireOpen();
        return new Corrections(repository.texts(id));
    }

    /** Plans belong to an agency, or to the nation when it consults in several agencies at once. */
    private static AgencyCode agency(AgencyScope scope) {
        return scope.owner();
    }

    private void record(String action, PlanPart part, SubjectRef subject, Map<String, String> details) {
        journal.record(action, subject, AgencyScope.of(part.plan().agency()).agency(), details);
    }
}
