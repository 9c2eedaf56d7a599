package fr.ars.portal.plan.importing.isolated;

import fr.ars.portal.plan.importing.DraftImporter;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.owasp.html.PolicyFactory;

/** The command that starts the reading process: the same Java, bounded, behind everything else that runs. */
record ReadingCommand(Path file, String fileName, Path folder, int megabytes) {

    private static final Path NICE = Path.of("/usr/bin/nice");
    private static final String TEMPORARY = "tmp";
    /** How names of files are spelt on this machine; every other setting stays here, passwords among them. */
    private static final Set<String> KEPT = Set.of("LANG", "LC_ALL", "LC_CTYPE");

    /** @param words where it may write what went wrong */
    Process start(Path words) throws IOException {
        Files.createDirectories(folder.resolve(TEMPORARY));
        ProcessBuilder builder = new ProcessBuilder(words());
        builder.environment().keySet().retainAll(KEPT);
        return builder.directory(folder.toFile()).redirectError(words.toFile()).start();
    }

    private List<String> words() {
        List<String> words = new ArrayList<>();
        if (Files.isExecutable(NICE)) {
            words.addAll(List.of(NICE.toString(), "-n", "10"));
        }
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(List.of(
                "-Xmx" + megabytes + "m",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-Djava.awt.headless=true",
                "-Duser.timezone=UTC",
                "-Djava.io.tmpdir=" + folder.resolve(TEMPORARY),
                "-cp",
                classPath(),
                ReadingProcess.class.getName(),
                file.toString(),
                fileName,
                folder.toString()));
        return words;
    }

    /**
     * Where this class and the libraries come from. In the assembled application all libraries lie in one folder; in a
     * test the whole class path is that of the test.
     */
    private static String classPath() {
        Path own = place(DraftImporter.class);
        Path libraries = folderOf(OPCPackage.class);
        return libraries.equals(folderOf(PolicyFactory.class))
                ? own + File.pathSeparator + libraries.resolve("*")
                : System.getProperty("java.class.path");
    }

    private static Path folderOf(Class<?> type) {
        return Optional.ofNullable(place(type).getParent()).orElseThrow();
    }

    private static Path place(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("No place for " + type, e);
        }
    }
}
