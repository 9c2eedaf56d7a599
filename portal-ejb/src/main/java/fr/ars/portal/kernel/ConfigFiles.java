package fr.ars.portal.kernel;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The files of {@code config/} that an operator may edit without Java (reference data, synonyms, demonstration data).
 * They ship inside the application; the directory named by {@code portal.config.dir} replaces them one by one.
 */
@Dependent
public class ConfigFiles {

    private static final Pattern RELATIVE = Pattern.compile("[a-z0-9][a-z0-9._-]*(/[a-z0-9][a-z0-9._-]*)*");

    private final Optional<Path> directory;

    @Inject
    public ConfigFiles(@ConfigProperty(name = "portal.config.dir") Optional<String> directory) {
        this.directory = directory.map(Path::of);
    }

    /** The file at a path such as "reference/agencies.csv"; the caller closes it. */
    public Optional<InputStream> find(String path) {
        if (!RELATIVE.matcher(path).matches()) {
            throw new IllegalArgumentException("Not the path of a file of config/: " + path);
        }
        Optional<Path> edited = directory.map(d -> d.resolve(path)).filter(Files::isRegularFile);
        if (edited.isPresent()) {
            return Optional.of(open(edited.get()));
        }
        return Optional.ofNullable(ConfigFiles.class.getResourceAsStream("/config/" + path));
    }

    public InputStream open(String path) {
        return find(path).orElseThrow(() -> new IllegalStateException("config/" + path + " is missing"));
    }

    /** The whole of a file, in UTF-8. */
    public String text(String path) {
        try (InputStream stream = open(path)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("config/" + path + " cannot be read", e);
        }
    }

    private static InputStream open(Path file) {
        try {
            return Files.newInputStream(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }
}
