package fr.ars.portal.plan.internal;

import fr.ars.portal.files.StoredFile;
import fr.ars.portal.kernel.TaskHandler;
import fr.ars.portal.plan.DraftVersionId;
import fr.ars.portal.plan.importing.content.DraftRefusedException;
import fr.ars.portal.plan.importing.isolated.IsolatedReading;
import fr.ars.portal.plan.importing.outline.ImportedOutline;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Reads the file of one draft in the background, one at a time on each server. What was begun and broken off is begun
 * again from the file, which goes when there are sections, or a reason why there are none.
 */
@ApplicationScoped
public class ReadDraft implements TaskHandler {

    public static final String KIND = "plan.import";

    /** The sentence for whoever sent a file that the portal failed to read again and again. */
    static final String GIVEN_UP = "plan.import.given-up";

    private static final int MEGABYTES = 256;

    private final Semaphore turn = new Semaphore(1);

    @Inject
    DraftImports imports;

    @Inject
    DraftFiles files;

    @Inject
    PictureIntake pictures;

    @Inject
    @ConfigProperty(name = "portal.import.seconds", defaultValue = "120")
    int longestSeconds;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(String payload) {
        DraftVersionId id = new DraftVersionId(Long.parseLong(payload));
        if (!turn.tryAcquire()) {
            imports.wait(id);
            return;
        }
        try {
            imports.begin(id).ifPresent(this::read);
        } finally {
            turn.release();
        }
    }

    @Override
    public void givenUp(String payload) {
        DraftVersionId id = new DraftVersionId(Long.parseLong(payload));
        imports.refuse(id, GIVEN_UP, List.of()).ifPresent(files::discard);
    }

    private void read(ToRead draft) {
        Path folder = files.emptyFolder(draft.id());
        try {
            place(draft, outline(draft, folder), folder);
            files.discard(draft.source());
        } catch (DraftRefusedException e) {
            imports.refuse(draft.id(), e.code(), e.arguments());
            files.discard(draft.source());
        } catch (RuntimeException e) {
            imports.waitAgain(draft.id());
            throw e;
        } finally {
            files.delete(folder);
        }
    }

    private ImportedOutline outline(ToRead draft, Path folder) {
        IsolatedReading reading = new IsolatedReading(Duration.ofSeconds(longestSeconds), MEGABYTES);
        try {
            return reading.read(
                    files.at(draft.source()), draft.name(), folder, new ReportedProgress(draft.id(), imports));
        } catch (IOException e) {
            throw new UncheckedIOException("The reading process cannot be started or followed", e);
        }
    }

    private void place(ToRead draft, ImportedOutline outline, Path folder) {
        imports.place(draft.id());
        IllustratedText text = new IllustratedText(outline);
        Map<String, StoredFile> kept = pictures.keep(text.pictures(), folder, draft.agency());
        boolean stored = false;
        try {
            stored = imports.store(
                    draft.id(),
                    text.with(kept),
                    kept.values().stream().map(StoredFile::id).toList());
        } finally {
            if (!stored) {
                pictures.discard(kept);
            }
        }
    }
}
