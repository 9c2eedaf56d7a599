package fr.ars.portal.launcher;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The command behind {@code ./mvnw -Prun}: starts everything, says where, and stays until it is interrupted, until its
 * parent ends, or until the server ends. Settings are system properties; see "Configuration" in the README.
 */
public final class Launcher {

    private Launcher() {}

    public static void main(String[] arguments) throws InterruptedException {
        ProcessHandle.current().parent().ifPresent(parent -> parent.onExit().thenRun(() -> System.exit(0)));
        try {
            run(settings());
        } catch (CannotStart e) {
            System.err.println("\n" + e.getMessage() + "\n");
            System.exit(1);
        }
    }

    private static void run(Settings settings) throws InterruptedException {
        long start = System.nanoTime();
        System.out.println("Starting the portal on port " + settings.port() + ", data in " + settings.data());
        RunningPortal portal = RunningPortal.start(settings);
        Runtime.getRuntime().addShutdownHook(new Thread(portal::close, "stop the portal"));
        long seconds = (System.nanoTime() - start) / 1_000_000_000L;
        System.out.println(Welcome.text(portal.address(), seconds, settings.portal()));
        portal.awaitEnd();
        throw new CannotStart("The server has ended by itself: see " + portal.log());
    }

    private static Settings settings() {
        return new Settings(
                Path.of(required("launcher.payara.zip")),
                required("launcher.payara.sha256"),
                Path.of(required("launcher.work")).toAbsolutePath(),
                Path.of(required("launcher.ear")),
                Path.of(required("launcher.data")).toAbsolutePath().normalize(),
                port(),
                Boolean.parseBoolean(System.getProperty("portal.reset")),
                external(),
                portalSettings());
    }

    private static int port() {
        String value = System.getProperty("portal.port", "8080");
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw new CannotStart("-Dportal.port=" + value + " is not a port number", e);
        }
    }

    private static Optional<Settings.Database> external() {
        return setting("portal.db.url")
                .map(url -> new Settings.Database(
                        url,
                        setting("portal.db.user").orElse("portal"),
                        setting("portal.db.password").orElse("")));
    }

    /** From the command line, else from the environment, where a password is better kept. */
    private static Optional<String> setting(String name) {
        String environment = name.toUpperCase(Locale.ROOT).replace('.', '_');
        return Stream.of(System.getProperty(name), System.getenv(environment))
                .filter(value -> value != null && !value.isBlank())
                .findFirst();
    }

    /** Every other {@code portal.*} property goes to the application as it is; a demonstration by default. */
    private static Map<String, String> portalSettings() {
        Map<String, String> settings = new TreeMap<>();
        settings.put("portal.demo", "true");
        settings.put("portal.files.serve-unscanned", "true");
        System.getProperties().forEach((name, value) -> {
            String key = name.toString();
            if (key.startsWith("portal.")
                    && !key.startsWith("portal.db.")
                    && !value.toString().isBlank()) {
                settings.put(key, value.toString());
            }
        });
        return settings;
    }

    private static String required(String name) {
        String value = System.getProperty(name);
        if (value == null || value.isBlank()) {
            throw new CannotStart("Start the portal with ./mvnw -Prun: " + name + " is not set");
        }
        return value;
    }
}
