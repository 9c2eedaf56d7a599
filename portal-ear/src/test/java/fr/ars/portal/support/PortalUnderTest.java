package fr.ars.portal.support;

import fr.ars.portal.launcher.CannotStart;
import fr.ars.portal.launcher.RunningPortal;
import fr.ars.portal.launcher.Settings;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One portal, started at the first question and stopped when the tests are over, with a clock that can be moved and data
 * of its own. It is the application we ship plus one small jar: see {@link MovableClock}.
 */
public final class PortalUnderTest {

    private static @Nullable RunningPortal running;
    private static @Nullable RuntimeException failure;

    private PortalUnderTest() {}

    public static synchronized RunningPortal get() {
        if (failure != null) {
            throw failure;
        }
        if (running == null) {
            running = start();
        }
        return running;
    }

    /** Tries once: a portal that does not start for the first test does not start for the others either. */
    private static RunningPortal start() {
        try {
            Path data = Path.of(property("launcher.data"));
            delete(data);
            Files.createDirectories(data.resolve("tmp"));
            return RunningPortal.start(settings(data));
        } catch (CannotStart e) {
            failure = e;
            throw e;
        } catch (IOException e) {
            throw new IllegalStateException("The tests' own data could not be made afresh", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static synchronized void stop() {
        if (running != null) {
            running.close();
            running = null;
        }
    }

    /** The address of a path that starts with a slash. */
    public static URI at(String path) {
        return get().address().resolve(path);
    }

    private static Settings settings(Path data) throws IOException {
        Path clock = data.resolve("clock");
        return new Settings(
                Path.of(property("launcher.payara.zip")),
                property("launcher.payara.sha256"),
                Path.of(property("launcher.work")),
                TestEar.assemble(Path.of(property("launcher.ear")), data.resolve("portal.ear")),
                data,
                freePort(),
                false,
                Optional.empty(),
                Map.of(
                        "portal.demo",
                        "true",
                        "portal.test.clock",
                        clock.toString(),
                        "portal.files.serve-unscanned",
                        "true"));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> below = Files.walk(folder)) {
                for (Path path : below.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    private static String property(String name) {
        String value = System.getProperty(name);
        if (value == null) {
            throw new IllegalStateException(name + " is not set: run these tests through Maven");
        }
        return value;
    }
}
