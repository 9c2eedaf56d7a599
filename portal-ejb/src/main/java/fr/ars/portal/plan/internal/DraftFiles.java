package fr.ars.portal.plan.internal;

import fr.ars.portal.kernel.DataDirectory;
import fr.ars.portal.kernel.Uuids;
import fr.ars.portal.plan.DraftVersionId;
import fr.ars.portal.plan.importing.DraftImporter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Where files of drafts lie from their upload until they have been read, and the folders they are read in. */
@ApplicationScoped
public class DraftFiles {

    private static final String WAITING = "imports";
    private static final String READING = "imports-reading";

    @Inject
    DataDirectory data;

    @Inject
    Clock clock;

    /**
     * Puts a file aside.
     *
     * @throws fr.ars.portal.kernel.DomainException when its name, size or first bytes tell that it is no draft
     */
    public UUID keep(String fileName, InputStream content) {
        UUID id = Uuids.at(clock.instant());
        try {
            DraftImporter.putAside(fileName, content, at(id));
            return id;
        } catch (IOException e) {
            discard(id);
            throw new UncheckedIOException("The file of a draft cannot be put aside", e);
        } catch (RuntimeException e) {
            discard(id);
            throw e;
        }
    }

    public Path at(UUID id) {
        return data.directory(WAITING).resolve(id.toString());
    }

    /** Nothing happens if it is gone already. */
    public void discard(UUID id) {
        delete(at(id));
    }

    /** The files put aside before the instant. */
    public List<UUID> keptBefore(Instant instant) {
        try (Stream<Path> files = Files.list(data.directory(WAITING))) {
            return files.filter(file -> file.toFile().lastModified() < instant.toEpochMilli())
                    .map(file -> UUID.fromString(file.getFileName().toString()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The files put aside cannot be listed", e);
        }
    }

    /** An empty folder to read a draft in, even where a reading was broken off. */
    public Path emptyFolder(DraftVersionId id) {
        Path folder = data.directory(READING).resolve(id.toString());
        delete(folder);
        try {
            return Files.createDirectory(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("A draft has no folder to be read in", e);
        }
    }

    public void delete(Path fileOrFolder) {
        if (!Files.exists(fileOrFolder)) {
            return;
        }
        try (Stream<Path> below = Files.walk(fileOrFolder)) {
            for (Path path : below.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(fileOrFolder + " cannot be deleted", e);
        }
    }
}
