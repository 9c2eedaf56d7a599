package fr.ars.portal.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** One running application server with the portal deployed at its root, in a domain made afresh at each start. */
final class PayaraServer implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final String DOMAIN = "portal";

    private final Process process;
    private final Path domain;
    private final int port;

    private PayaraServer(Process process, Path domain, int port) {
        this.process = process;
        this.domain = domain;
        this.port = port;
    }

    static PayaraServer start(
            PayaraDistribution distribution,
            Settings settings,
            List<String> jvmOptions,
            Map<String, String> environment) {
        Path domains = settings.data().resolve("payara");
        Path domain = domains.resolve(DOMAIN);
        try {
            Folders.delete(domain);
            Folders.copy(distribution.pristineDomain(), domain);
            // Otherwise the server's own welcome page answers before ours is there.
            Files.deleteIfExists(domain.resolve("docroot/index.html"));
            DomainXml.rewrite(domain.resolve("config/domain.xml"), settings.port(), Ports.free(), jvmOptions);
            Files.createDirectories(domain.resolve("autodeploy"));
            Files.copy(settings.ear(), domain.resolve("autodeploy/portal.ear"));
            Process process = launch(distribution, domains, environment);
            return new PayaraServer(process, domain, settings.port());
        } catch (IOException e) {
            throw new CannotStart("The application server could not be prepared in " + domain + ": " + e, e);
        }
    }

    private static Process launch(PayaraDistribution distribution, Path domains, Map<String, String> environment)
            throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder builder = new ProcessBuilder(
                java,
                "-jar",
                distribution.commandLine().toString(),
                "start-domain",
                "--verbose",
                "--domaindir",
                domains.toString(),
                DOMAIN);
        builder.environment().putAll(environment);
        builder.environment().put("AS_JAVA", System.getProperty("java.home"));
        builder.redirectErrorStream(true);
        builder.redirectOutput(domains.resolve("console.log").toFile());
        return builder.start();
    }

    /** Waits until the portal's home page answers; says why where it never will. */
    void awaitReady() throws InterruptedException {
        HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(5))
                .build();
        HttpRequest home = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/"))
                .timeout(Duration.ofSeconds(60))
                .build();
        long giveUp = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < giveUp) {
            if (!process.isAlive()) {
                throw new CannotStart("The application server stopped while starting: see " + log());
            }
            if (Files.exists(domain.resolve("autodeploy/portal.ear_deployFailed"))) {
                throw new CannotStart("The portal could not be deployed: see " + log());
            }
            try {
                if (client.send(home, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException e) {
                // Not listening yet: that is what we are waiting for.
            }
            TimeUnit.MILLISECONDS.sleep(250);
        }
        throw new CannotStart("The portal did not answer within " + PATIENCE.toMinutes() + " minutes: see " + log());
    }

    Path log() {
        return domain.resolve("logs/server.log");
    }

    boolean isAlive() {
        return process.isAlive();
    }

    Process process() {
        return process;
    }

    @Override
    public void close() {
        // The command line is the parent of the server itself: ask the children first.
        List<ProcessHandle> all = process.descendants().toList();
        all.forEach(ProcessHandle::destroy);
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        all.forEach(ProcessHandle::destroyForcibly);
    }
}
