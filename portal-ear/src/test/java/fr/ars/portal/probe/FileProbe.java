package fr.ars.portal.probe;

import fr.ars.portal.files.FileQueries;
import fr.ars.portal.files.FileStore;
import fr.ars.portal.files.FileType;
import fr.ars.portal.files.OpenedFile;
import fr.ars.portal.files.ScannerStatus;
import fr.ars.portal.files.StoredFile;
import fr.ars.portal.files.Upload;
import fr.ars.portal.form.DraftFile;
import fr.ars.portal.form.FormDrafts;
import fr.ars.portal.kernel.AgencyCode;
import fr.ars.portal.kernel.AgencyScope;
import fr.ars.portal.kernel.Cursor;
import fr.ars.portal.kernel.Secret;
import fr.ars.portal.kernel.SubjectRef;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

/** Files and drafts, called as a service of a room above would. */
@RequestScoped
public class FileProbe {

    private static final AgencyCode BRETAGNE = new AgencyCode("BRE");
    private static final String CASE = "probe-case";
    private static final String KIND = "probe";

    @Inject
    Transaction transaction;

    @Inject
    FileStore files;

    @Inject
    FileQueries queries;

    @Inject
    ScannerStatus scanner;

    @Inject
    FormDrafts drafts;

    private StoredFile receive(String text, Optional<String> caseId) {
        AtomicReference<StoredFile> stored = new AtomicReference<>();
        transaction.committed(() -> stored.set(files.receive(upload(text, caseId))));
        return stored.get();
    }

    private static Upload upload(String text, Optional<String> caseId) {
        var content = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        return new Upload(content, "lettre.txt", 1000, FileType.all(), caseId, Optional.of(BRETAGNE));
    }

    public String store(String text) {
        return receive(text, Optional.empty()).id().toString();
    }

    public String storeAndRollBack(String text) {
        transaction.rolledBack(() -> files.receive(upload(text, Optional.empty())));
        return "rolled back";
    }

    public String seal(String text) {
        return receive(text, Optional.of(CASE)).id().toString();
    }

    public String state(String id) {
        return files.find(UUID.fromString(id)).map(f -> f.state().name()).orElse("GONE");
    }

    public String publish(String id) {
        files.publish(UUID.fromString(id));
        return "published";
    }

    public String readPublished(String id) {
        return text(files.openPublished(UUID.fromString(id)));
    }

    public String read(String id) {
        return text(files.open(UUID.fromString(id)));
    }

    private static String text(OpenedFile opened) {
        try (opened) {
            return opened.file().name() + " " + opened.file().type() + " "
                    + new String(opened.content().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String forgetCase(String ignored) {
        files.forgetCase(CASE);
        return "forgotten";
    }

    public String discard(String id) {
        files.discard(UUID.fromString(id));
        return "discarded";
    }

    public String list(String ignored) {
        return scanner.now() + "\n"
                + queries.lines(AgencyScope.of(BRETAGNE), Optional.empty(), Cursor.start()).items().stream()
                        .map(line -> line.name().orElse("(sealed)") + " " + line.id())
                        .collect(Collectors.joining("\n"));
    }

    /** A draft that uses a file, then another that lets go of it; gives the identifier of the file. */
    public String attachAndDetach(String text) {
        StoredFile file = receive(text, Optional.empty());
        DraftFile attached = new DraftFile(file.id().toString(), file.name(), file.size());
        AtomicReference<Secret> link = new AtomicReference<>();
        transaction.committed(() -> {
            Secret secret = drafts.open(KIND, new SubjectRef("probe", "1"), Map.of("text", "Été, œuvre"));
            drafts.attach(KIND, secret, attached);
            link.set(secret);
        });
        String typed = drafts.find(KIND, link.get()).orElseThrow().field("text");
        transaction.committed(() -> drafts.detach(KIND, link.get(), attached.id()));
        return typed + " " + state(attached.id());
    }
}
