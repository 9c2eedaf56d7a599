package fr.ars.portal.plan.internal;

import fr.ars.portal.audit.Journal;
import fr.ars.portal.files.FileStore;
import fr.ars.portal.kernel.AgencyScope;
import fr.ars.portal.kernel.Tasks;
import fr.ars.portal.plan.DraftVersionId;
import fr.ars.portal.plan.importing.outline.ImportedOutline;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** The short transactions around the reading of a draft, which itself happens outside any. */
@Stateless
public class DraftImports {

    /** How soon an import asks again whether it is its turn. */
    private static final Duration TURN = Duration.ofSeconds(1);

    @Inject
    DraftImportRepository imports;

    @Inject
    DraftIntake intake;

    @Inject
    FileStore files;

    @Inject
    Journal journal;

    @Inject
    Tasks tasks;

    @Inject
    Clock clock;

    /** Another file is being read here. */
    public void wait(DraftVersionId id) {
        if (isWanted(id)) {
            tasks.notBefore(clock.instant().plus(TURN), ReadDraft.KIND, id.toString());
        }
    }

    private boolean isWanted(DraftVersionId id) {
        return imports.lock(id).filter(i -> i.state().isUnderWay()).isPresent();
    }

    /** Begins, or begins again; empty when it has been done already or nobody wants it any more. */
    public Optional<ToRead> begin(DraftVersionId id) {
        Optional<DraftImport> wanted = imports.lock(id).filter(i -> i.state().isUnderWay());
        wanted.ifPresent(DraftImport::begin);
        return wanted.map(i -> {
            DraftVersion version = imports.version(id).orElseThrow();
            return new ToRead(
                    id, i.source(), version.fileName(), version.part().plan().agency());
        });
    }

    public void reach(DraftVersionId id, int page, int of) {
        change(id, i -> i.reach(page, of));
    }

    public void place(DraftVersionId id) {
        change(id, DraftImport::place);
    }

    public void waitAgain(DraftVersionId id) {
        change(id, DraftImport::waitAgain);
    }

    private void change(DraftVersionId id, Consumer<DraftImport> change) {
        imports.lock(id).filter(i -> i.state().isUnderWay()).ifPresent(change);
    }

    /** The file cannot be read, and its sender will be told why. Gives the file that is not needed any more. */
    public Optional<UUID> refuse(DraftVersionId id, String code, List<Object> arguments) {
        Optional<DraftImport> refused = imports.lock(id).filter(i -> i.state().isUnderWay());
        refused.ifPresent(i -> {
            i.refuse(code, arguments);
            record("draft.refused", imports.version(id).orElseThrow(), Map.of("reason", code));
        });
        return refused.map(DraftImport::source);
    }

    /** Stores what was read; gives false when nobody wants it any more. */
    public boolean store(DraftVersionId id, ImportedOutline outline, Collection<UUID> pictures) {
        Optional<DraftImport> wanted = imports.lock(id).filter(i -> i.state().isUnderWay());
        if (wanted.isEmpty()) {
            return false;
        }
        DraftVersion version = imports.version(id).orElseThrow();
        intake.store(version, outline);
        for (UUID picture : pictures) {
            files.claim(picture, id.ref());
            imports.add(new DraftPicture(version, picture, files.sha256(picture)));
        }
        wanted.get().finish();
        record(
                "draft.imported",
                version,
                Map.of("sections", Integer.toString(outline.sections().size())));
        return true;
    }

    private void record(String action, DraftVersion version, Map<String, String> details) {
        journal.record(
                action,
                version.id().ref(),
                AgencyScope.of(version.part().plan().agency()).agency(),
                details);
    }
}
