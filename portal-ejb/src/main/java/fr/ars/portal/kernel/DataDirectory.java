package fr.ars.portal.kernel;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The directory {@code portal.data.dir}, where the portal keeps what is not in the database: files, index, mails. */
@Dependent
public class DataDirectory {

    private final Path root;

    @Inject
    public DataDirectory(@ConfigProperty(name = "portal.data.dir", defaultValue = "data") String root) {
        this.root = Path.of(root).toAbsolutePath().normalize();
    }

    /** A directory in it, made if need be. */
    public Path directory(String name) {
        try {
            return Files.createDirectories(root.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(root.resolve(name) + " cannot be made; see portal.data.dir", e);
        }
    }
}
