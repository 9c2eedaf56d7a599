package fr.ars.portal.plan.importing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Real documents that offices have sent. They are not ours to publish: they stand beside the project, in {@code ../shared},
 * or where the property or variable {@code portal.shared} / {@code PORTAL_SHARED} says.
 */
final class Seeds {

    private Seeds() {}

    static Path file(String beginning) throws IOException {
        Path folder = folder();
        assumeTrue(
                Files.isDirectory(folder),
                "SKIPPED: THE IMPORT WAS NOT TRIED ON REAL DOCUMENTS. They would be in " + folder
                        + "; say -Dportal.shared=… or PORTAL_SHARED=… where they are.");
        try (Stream<Path> files = Files.walk(folder, 2)) {
            return files.filter(file -> file.getFileName().toString().startsWith(beginning))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("No " + beginning + "… in " + folder));
        }
    }

    private static Path folder() {
        String shared = System.getProperty("portal.shared", System.getenv().getOrDefault("PORTAL_SHARED", ""));
        Path root = Path.of(System.getProperty("portal.root", "..")).toAbsolutePath();
        return (shared.isEmpty() ? root.resolve("../shared") : Path.of(shared))
                .resolve("seeds")
                .normalize();
    }
}
