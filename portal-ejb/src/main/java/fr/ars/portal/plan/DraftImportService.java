package fr.ars.portal.plan;

import fr.ars.portal.audit.Journal;
import fr.ars.portal.files.FileStore;
import fr.ars.portal.files.OpenedFile;
import fr.ars.portal.identity.Caller;
import fr.ars.portal.identity.Capability;
import fr.ars.portal.identity.Extent;
import fr.ars.portal.identity.Requires;
import fr.ars.portal.kernel.AgencyScope;
import fr.ars.portal.kernel.NotFoundException;
import fr.ars.portal.kernel.Slug;
import fr.ars.portal.kernel.SubjectRef;
import fr.ars.portal.kernel.Tasks;
import fr.ars.portal.plan.internal.DraftFiles;
import fr.ars.portal.plan.internal.DraftImport;
import fr.ars.portal.plan.internal.DraftImportRepository;
import fr.ars.portal.plan.internal.DraftVersion;
import fr.ars.portal.plan.internal.PlanPart;
import fr.ars.portal.plan.internal.PlanRepository;
import fr.ars.portal.plan.internal.ReadDraft;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A communication officer hands in the file of a draft. It is checked for what can be told at once and put aside; the
 * portal reads it in the background, and the officer comes back when there are sections, or a reason why there are none.
 */
@Stateless
public class DraftImportService {

    private static final int LONGEST_FILE_NAME = 255;

    @Inject
    PlanRepository repository;

    @Inject
    DraftImportRepository imports;

    @Inject
    DraftImportQueries queries;

    @Inject
    PlanService plans;

    @Inject
    DraftFiles draftFiles;

    @Inject
    FileStore files;

    @Inject
    Instance<DraftUse> uses;

    @Inject
    Tasks tasks;

    @Inject
    Caller caller;

    @Inject
    Journal journal;

    @Inject
    Clock clock;

    /** Creates a plan with its first part and that part's first draft; if the file is refused there is no plan either. */
    @Requires(Capability.EDIT_PLAN)
    public DraftVersionId begin(AgencyScope scope, NewPlan wanted, String fileName, InputStream content) {
        PlanPart part = repository.lock(scope, plans.create(scope, wanted));
        return order(part, fileName, draftFiles.keep(fileName, content));
    }

    /** Gives the plan of a draft one more part, with that part's first draft. */
    @Requires(Capability.EDIT_PLAN)
    public DraftVersionId beginPart(
            AgencyScope scope, DraftVersionId sibling, PlanPartKind kind, String fileName, InputStream content) {
        PlanPart part = repository.lock(scope, plans.addPart(scope, sibling, kind));
        return order(part, fileName, draftFiles.keep(fileName, content));
    }

    /** Takes the file of a new draft of the part; the sections the part already has are recognised in it. */
    @Requires(Capability.EDIT_PLAN)
    public DraftVersionId importDraft(AgencyScope scope, PlanPartId partId, String fileName, InputStream content) {
        PlanPart part = repository.lock(scope, partId);
        return order(part, fileName, draftFiles.keep(fileName, content));
    }

    private DraftVersionId order(PlanPart part, String fileName, UUID source) {
        DraftVersion version = new DraftVersion(
                part,
                repository.nextNumber(part),
                fitting(fileName),
                caller.signedIn().id(),
                clock.instant());
        repository.add(version);
        imports.add(new DraftImport(version, source));
        order(version);
        return version.id();
    }

    /** Takes another file in place of the one that could not be read. */
    @Requires(Capability.EDIT_PLAN)
    public void sendAnother(AgencyScope scope, DraftVersionId id, String fileName, InputStream content) {
        DraftVersion version = repository.version(scope, id);
        DraftImport refused = imports.lock(id)
                .filter(found -> found.state() == ImportState.REFUSED)
                .orElseThrow(() -> new PlanException("not-refused"));
        refused.replace(draftFiles.keep(fileName, content));
        version.takeFile(fitting(fileName), caller.signedIn().id(), clock.instant());
        order(version);
    }

    private void order(DraftVersion version) {
        tasks.afterCommit(ReadDraft.KIND, version.id().toString());
        record("draft.received", version, Map.of());
    }

    /** The end of a long name is what announces the format. */
    private static String fitting(String fileName) {
        int tooMany = Math.max(0, fileName.length() - LONGEST_FILE_NAME);
        return fileName.substring(tooMany);
    }

    @Requires(value = Capability.EDIT_PLAN, extent = Extent.READ)
    public ImportProgress progress(AgencyScope scope, DraftVersionId id) {
        repository.version(scope, id);
        return queries.progress(id);
    }

    @Requires(value = Capability.EDIT_PLAN, extent = Extent.READ)
    public ImportFindings findings(AgencyScope scope, DraftVersionId id) {
        repository.version(scope, id);
        return queries.findings(id);
    }

    /** Opens a picture of a draft for whoever may see the draft before the public does. */
    @Requires(value = Capability.EDIT_PLAN, extent = Extent.READ)
    public OpenedFile openPicture(AgencyScope scope, UUID file) {
        return imports.ofPicture(file)
                .filter(version -> scope.owner().equals(version.part().plan().agency()))
                .map(version -> files.open(file))
                .orElseThrow(() -> new NotFoundException(new SubjectRef("file", file.toString())));
    }

    /**
     * Removes a draft nobody has frozen, with the sections no other draft has, and the plan if it was its only one.
     *
     * @param name the plan's, typed again by whoever removes it
     */
    @Requires(Capability.EDIT_PLAN)
    public void remove(AgencyScope scope, DraftVersionId id, String name) {
        repository.version(scope, id);
        Optional<UUID> source = imports.lock(id).map(DraftImport::source);
        DraftVersion version = repository.lock(scope, id);
        version.requireOpen();
        if (!Slug.of(name).equals(Slug.of(version.part().plan().label()))) {
            throw new PlanException("name-differs");
        }
        if (uses.stream().anyMatch(use -> use.isUsed(id))) {
            throw new PlanException("draft-used");
        }
        record("draft.removed", version, Map.of("file", version.fileName()));
        imports.pictures(id).forEach(picture -> files.discard(picture.file()));
        imports.remove(version);
        source.ifPresent(draftFiles::discard);
    }

    private void record(String action, DraftVersion version, Map<String, String> details) {
        journal.record(
                action,
                version.id().ref(),
                AgencyScope.of(version.part().plan().agency()).agency(),
                details);
    }
}
