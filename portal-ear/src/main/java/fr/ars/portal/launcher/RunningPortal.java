package fr.ars.portal.launcher;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The whole portal, running: database, server, application. Closing stops the server first, then the database. */
public final class RunningPortal implements AutoCloseable {

    private static final long DISK_NEEDED = 1_500_000_000L;

    private final Settings settings;
    private final RunningParts parts;
    private final Settings.Database database;
    private final PayaraServer server;

    private RunningPortal(Settings settings, RunningParts parts, Settings.Database database, PayaraServer server) {
        this.settings = settings;
        this.parts = parts;
        this.database = database;
        this.server = server;
    }

    /** Starts everything and returns once the home page answers; if it does not come to that, nothing is left running. */
    public static RunningPortal start(Settings settings) throws InterruptedException {
        RunningParts parts = new RunningParts();
        try {
            return start(settings, parts);
        } catch (RuntimeException | InterruptedException e) {
            parts.close();
            throw e;
        }
    }

    /** The same, for somebody who stops what has been started if it does not come to that. */
    static RunningPortal start(Settings settings, RunningParts parts) throws InterruptedException {
        Ports.requireFree(settings.port());
        FileLock lock = prepare(settings);
        parts.add(() -> release(lock));
        Settings.Database database =
                settings.external().isPresent() ? settings.external().get() : startDatabase(settings, parts);
        DatabaseProbe.requireAnswer(database);
        PayaraServer server = parts.add(PayaraServer.start(
                PayaraDistribution.unpacked(settings.payaraZip(), settings.payaraSha256(), settings.work()),
                settings,
                jvmOptions(settings),
                environment(settings, database)));
        server.deployAndAwait();
        return new RunningPortal(settings, parts, database, server);
    }

    private static Settings.Database startDatabase(Settings settings, RunningParts parts) {
        return parts.add(EmbeddedDatabase.start(
                        settings.work().resolve("mariadb"),
                        settings.data().resolve("mariadb"),
                        settings.data().resolve("tmp")))
                .address();
    }

    private static void release(FileLock lock) {
        try {
            lock.release();
        } catch (IOException e) {
            System.err.println("The lock of the data folder ends with this process: " + e.getMessage());
        }
    }

    private static FileLock prepare(Settings settings) {
        Path data = settings.data();
        try {
            Files.createDirectories(data);
            Files.createDirectories(settings.work());
            long free = Math.min(
                    Files.getFileStore(data).getUsableSpace(),
                    Files.getFileStore(settings.work()).getUsableSpace());
            if (free < DISK_NEEDED) {
                throw new CannotStart("Only " + free / 1_000_000 + " MB are free for " + data + ": make room for "
                        + DISK_NEEDED / 1_000_000 + " MB and start again");
            }
            FileChannel channel =
                    FileChannel.open(data.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                throw new CannotStart("Another portal already uses " + data + ": stop it first");
            }
            if (settings.reset()) {
                Folders.empty(data, data.resolve("lock"));
            }
            Files.createDirectories(data.resolve("tmp"));
            return lock;
        } catch (OverlappingFileLockException e) {
            throw new CannotStart("Another portal already uses " + data + ": stop it first", e);
        } catch (IOException e) {
            throw new CannotStart("Cannot write to " + data + ": " + e, e);
        }
    }

    private static List<String> jvmOptions(Settings settings) {
        return List.of(
                "-Xmx1g",
                "-Duser.timezone=UTC",
                "-Dhazelcast.phone.home.enabled=false",
                "-Djava.net.preferIPv4Stack=true",
                "-Djava.io.tmpdir=" + settings.data().resolve("tmp"));
    }

    private static Map<String, String> environment(Settings settings, Settings.Database database) {
        Map<String, String> environment = new HashMap<>();
        environment.put("PORTAL_DB_URL", database.url());
        environment.put("PORTAL_DB_USER", database.user());
        environment.put("PORTAL_DB_PASSWORD", database.password());
        environment.put("PORTAL_ADDRESS", "http://localhost:" + settings.port());
        environment.put("PORTAL_DATA_DIR", settings.data().toString());
        settings.portal().forEach((name, value) -> environment.put(CommandLine.inEnvironment(name), value));
        return environment;
    }

    public URI address() {
        return URI.create("http://localhost:" + settings.port() + "/");
    }

    /** Where health and metrics are told, on the loopback interface only. */
    public URI operations() {
        return server.operations();
    }

    public Settings.Database database() {
        return database;
    }

    public Path data() {
        return settings.data();
    }

    public Path log() {
        return server.log();
    }

    public boolean isAlive() {
        return server.isAlive();
    }

    /** Completes when the server ends, whoever ended it. */
    void awaitEnd() throws InterruptedException {
        server.process().waitFor();
    }

    @Override
    public void close() {
        parts.close();
    }
}
