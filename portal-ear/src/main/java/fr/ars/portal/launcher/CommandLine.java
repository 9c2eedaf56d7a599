package fr.ars.portal.launcher;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What the person who starts the portal has asked for: {@code -Dportal.…} on the command line, else the environment,
 * where a password is better kept. See "Configuration" in the README.
 */
record CommandLine(Properties properties, Map<String, String> environment) {

    private static final int LAST_PORT = 65_535;

    static CommandLine ofThisProcess() {
        return new CommandLine(System.getProperties(), System.getenv());
    }

    Settings settings() {
        return new Settings(
                Path.of(required("launcher.payara.zip")),
                required("launcher.payara.sha256"),
                Path.of(required("launcher.work")).toAbsolutePath(),
                Path.of(required("launcher.ear")),
                Path.of(required("launcher.data")).toAbsolutePath().normalize(),
                port(),
                Boolean.parseBoolean(properties.getProperty("portal.reset")),
                external(),
                portalSettings());
    }

    private int port() {
        String value = properties.getProperty("portal.port", "8080");
        if (!value.matches("[0-9]{1,5}") || Integer.parseInt(value) < 1 || Integer.parseInt(value) > LAST_PORT) {
            throw new CannotStart("-Dportal.port=" + value + " is not a port: give a number from 1 to " + LAST_PORT);
        }
        return Integer.parseInt(value);
    }

    private Optional<Settings.Database> external() {
        return setting("portal.db.url")
                .map(url -> new Settings.Database(
                        url,
                        setting("portal.db.user").orElse("portal"),
                        setting("portal.db.password").orElse("")));
    }

    private Optional<String> setting(String name) {
        return Stream.of(properties.getProperty(name, ""), environment.getOrDefault(inEnvironment(name), ""))
                .filter(value -> !value.isBlank())
                .findFirst();
    }

    /** How the environment writes a setting's name: {@code portal.db.url} is PORTAL_DB_URL. */
    static String inEnvironment(String name) {
        return name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
    }

    /**
     * Every other {@code portal.*} property goes to the application as it is; a demonstration at this machine's address
     * by default. What the environment says reaches the application by itself.
     */
    private Map<String, String> portalSettings() {
        Map<String, String> settings = new TreeMap<>();
        byDefault(settings, "portal.demo", "true");
        byDefault(settings, "portal.files.serve-unscanned", "true");
        byDefault(settings, "portal.address", "http://localhost:" + port());
        properties.stringPropertyNames().stream()
                .filter(name -> name.startsWith("portal.") && !name.startsWith("portal.db."))
                .filter(name -> !properties.getProperty(name).isBlank())
                .forEach(name -> settings.put(name, properties.getProperty(name)));
        return settings;
    }

    private void byDefault(Map<String, String> settings, String name, String value) {
        settings.put(name, setting(name).orElse(value));
    }

    private String required(String name) {
        String value = properties.getProperty(name, "");
        if (value.isBlank()) {
            throw new CannotStart("Start the portal with ./mvnw -Prun: " + name + " is not set");
        }
        return value;
    }
}
