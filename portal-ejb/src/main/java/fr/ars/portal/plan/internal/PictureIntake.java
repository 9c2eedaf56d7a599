package fr.ars.portal.plan.internal;

import fr.ars.portal.files.FileRefusedException;
import fr.ars.portal.files.FileStore;
import fr.ars.portal.files.FileType;
import fr.ars.portal.files.StoredFile;
import fr.ars.portal.files.Upload;
import fr.ars.portal.kernel.AgencyCode;
import fr.ars.portal.kernel.AgencyScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Hands in the pictures of a draft, each in a transaction of its own: one that is damaged does not stop the others. */
@ApplicationScoped
public class PictureIntake {

    private static final long LARGEST = 10L << 20;

    @Inject
    FileStore files;

    /** @return what became of each picture of these names; a damaged one is not among them */
    Map<String, StoredFile> keep(Set<String> names, Path folder, AgencyCode agency) {
        Map<String, StoredFile> kept = new HashMap<>();
        for (String name : names) {
            receive(folder.resolve(name), agency).ifPresent(stored -> kept.put(name, stored));
        }
        return kept;
    }

    private Optional<StoredFile> receive(Path picture, AgencyCode agency) {
        String name = picture.getFileName().toString().replace("picture", "image");
        try (InputStream content = Files.newInputStream(picture)) {
            return Optional.of(files.receive(new Upload(
                    content,
                    name,
                    LARGEST,
                    Set.of(FileType.PNG, FileType.JPEG),
                    Optional.empty(),
                    AgencyScope.of(agency).agency())));
        } catch (FileRefusedException e) {
            return Optional.empty(); // its place in the text says that it is missing
        } catch (IOException e) {
            throw new UncheckedIOException("A picture of a draft cannot be read", e);
        }
    }

    /** Forgets pictures that came into no text after all. */
    void discard(Map<String, StoredFile> kept) {
        kept.values().forEach(picture -> files.discard(picture.id()));
    }
}
