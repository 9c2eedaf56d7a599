package fr.ars.portal.files.internal;

import fr.ars.portal.files.Upload;
import fr.ars.portal.kernel.DataDirectory;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The contents of files: taken in, opened, deleted. */
@ApplicationScoped
public class Contents {

    @Inject
    DataDirectory data;

    @Inject
    Seals seals;

    @Inject
    Clock clock;

    @SuppressWarnings("NullAway.Init")
    private Vault vault;

    @SuppressWarnings("NullAway.Init")
    private Intake intake;

    @PostConstruct
    void open() {
        vault = new Vault(data.directory("files"));
        intake = new Intake(vault);
    }

    public Taken take(Upload upload) {
        try {
            return intake.take(upload, upload.caseId().map(seals::forCase), clock.instant());
        } catch (IOException e) {
            throw new UncheckedIOException("A file cannot be taken in", e);
        }
    }

    public InputStream open(Address address, Optional<String> caseId) {
        InputStream content = vault.open(address);
        try {
            return caseId.isPresent() ? seals.forCase(caseId.get()).deciphering(content, address) : content;
        } catch (IOException e) {
            throw new UncheckedIOException("A sealed file cannot be opened", e);
        }
    }

    public void delete(Address address) {
        vault.delete(address);
    }

    public List<Address> writtenBetween(Instant from, Instant to) {
        return vault.writtenBetween(from, to);
    }

    public void clearAside(Instant before) {
        vault.clearAside(before);
    }
}
