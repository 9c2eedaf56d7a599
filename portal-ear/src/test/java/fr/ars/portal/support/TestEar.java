package fr.ars.portal.support;

import fr.ars.portal.clock.MovableClock;
import fr.ars.portal.probe.ProbeServlet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/**
 * The application we ship, plus a jar with the movable clock and a mail template, plus a web module at {@code /probe}
 * through which tests call the business from within.
 */
final class TestEar {

    private static final String PROBE_MODULE =
            "<module><web><web-uri>probe.war</web-uri><context-root>/probe</context-root></web></module>";
    private static final String LAST_MODULE = "</module>";

    private TestEar() {}

    static Path assemble(Path shipped, Path target) throws IOException {
        Files.createDirectories(target.toAbsolutePath().getParent());
        Files.copy(shipped, target);
        try (FileSystem ear = FileSystems.newFileSystem(target)) {
            Files.write(ear.getPath("lib/movable-clock.jar"), clock());
            Files.write(ear.getPath("probe.war"), probe());
            Path descriptor = ear.getPath("META-INF/application.xml");
            String modules = Files.readString(descriptor);
            int end = modules.lastIndexOf(LAST_MODULE) + LAST_MODULE.length();
            Files.writeString(descriptor, modules.substring(0, end) + PROBE_MODULE + modules.substring(end));
        }
        return target;
    }

    private static byte[] clock() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(bytes)) {
            String name = MovableClock.class.getName();
            String file = name.replace('.', '/') + ".class";
            put(jar, "META-INF/services/" + Clock.class.getName(), name.getBytes(StandardCharsets.UTF_8));
            try (InputStream in = MovableClock.class.getClassLoader().getResourceAsStream(file)) {
                put(jar, file, Objects.requireNonNull(in).readAllBytes());
            }
            put(jar, "mail/probe.txt", "Essai {{subject}}\n\nBonjour,\n".getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static byte[] probe() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        String folder = ProbeServlet.class.getPackageName().replace('.', '/');
        try (JarOutputStream war = new JarOutputStream(bytes)) {
            for (Path file : classesBeside(ProbeServlet.class)) {
                put(war, "WEB-INF/classes/" + folder + "/" + file.getFileName(), Files.readAllBytes(file));
            }
            put(war, "WEB-INF/beans.xml", new byte[0]);
        }
        return bytes.toByteArray();
    }

    private static List<Path> classesBeside(Class<?> type) throws IOException {
        try {
            Path root = Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
            Path folder = root.resolve(type.getPackageName().replace('.', '/'));
            try (Stream<Path> files = Files.list(folder)) {
                return files.filter(f -> f.toString().endsWith(".class")).toList();
            }
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void put(JarOutputStream jar, String name, byte[] content) throws IOException {
        jar.putNextEntry(new JarEntry(name));
        jar.write(content);
        jar.closeEntry();
    }
}
