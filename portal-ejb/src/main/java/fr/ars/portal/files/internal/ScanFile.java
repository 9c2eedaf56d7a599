package fr.ars.portal.files.internal;

import fr.ars.portal.kernel.TaskHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;

/** Has one file scanned before anybody may fetch it. */
@ApplicationScoped
public class ScanFile implements TaskHandler {

    public static final String KIND = "files.scan";

    @Inject
    FileChecks checks;

    @Inject
    Contents contents;

    @Inject
    Scanning scanning;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(String payload) {
        UUID id = UUID.fromString(payload);
        checks.take(id).ifPresent(file -> {
            Optional<Verdict> verdict = verdict(file);
            if (verdict.isEmpty()) {
                checks.notScanned(id);
            } else if (verdict.get().found().isEmpty()) {
                checks.clean(id);
            } else {
                checks.infected(file.address(), verdict.get().found().get());
            }
        });
    }

    private Optional<Verdict> verdict(ToScan file) {
        if (!scanning.isConfigured()) {
            return Optional.empty();
        }
        try (InputStream content = contents.open(file.address(), file.caseId())) {
            return scanning.scan(content);
        } catch (IOException e) {
            throw new UncheckedIOException("A content cannot be read", e);
        }
    }
}
