package fr.ars.portal.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** One running application server with the portal deployed at its root, in a domain made afresh at each start. */
final class PayaraServer implements RunningParts.Part {

    private static final Duration LONGEST_STOP = Duration.ofSeconds(30);
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final String DOMAIN = "portal";

    private final AdminCommands commands;
    private final Process process;
    private final Path domain;
    private final Path ear;
    private final DomainXml.Listeners listeners;

    private PayaraServer(
            AdminCommands commands, Process process, Path domain, Path ear, DomainXml.Listeners listeners) {
        this.commands = commands;
        this.process = process;
        this.domain = domain;
        this.ear = ear;
        this.listeners = listeners;
    }

    static PayaraServer start(
            PayaraDistribution distribution,
            Settings settings,
            List<String> jvmOptions,
            Map<String, String> environment) {
        Path domains = settings.data().resolve("payara");
        Path domain = domains.resolve(DOMAIN);
        DomainXml.Listeners listeners = new DomainXml.Listeners(settings.port(), Ports.free(), Ports.free());
        try {
            Folders.delete(domain);
            Folders.copy(distribution.pristineDomain(), domain);
            // Otherwise the server's own welcome page answers before ours is there.
            Files.deleteIfExists(domain.resolve("docroot/index.html"));
            DomainXml.rewrite(domain.resolve("config/domain.xml"), listeners, jvmOptions);
            Path console = domains.resolve("console.log");
            Files.deleteIfExists(console);
            AdminCommands commands = new AdminCommands(distribution.commandLine(), console);
            Process process =
                    commands.begin(environment, "start-domain", "--verbose", "--domaindir", domains.toString(), DOMAIN);
            return new PayaraServer(commands, process, domain, settings.ear(), listeners);
        } catch (IOException e) {
            throw new CannotStart("The application server could not be prepared in " + domain + ": " + e, e);
        }
    }

    /**
     * Deploys the portal and waits until its home page answers; says why where it never will. The portal belongs to the
     * first virtual server alone, which the server's folder for automatic deployment cannot say.
     */
    void deployAndAwait() throws InterruptedException {
        await("The application server", () -> Ports.isOpen(listeners.admin()));
        deploy();
        HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(5))
                .build();
        await("The portal", () -> answers(client));
    }

    private void deploy() throws InterruptedException {
        List<String> command = List.of(
                "--interactive=false",
                "--port",
                Integer.toString(listeners.admin()),
                "deploy",
                "--name",
                "portal",
                "--contextroot",
                "/",
                "--virtualservers",
                DomainXml.PORTAL,
                ear.toAbsolutePath().toString());
        try {
            Process deployment = commands.begin(Map.of(), command.toArray(String[]::new));
            await("The deployment", () -> !deployment.isAlive());
            if (deployment.exitValue() != 0) {
                throw new CannotStart("The portal could not be deployed: see " + log());
            }
        } catch (IOException e) {
            throw new CannotStart("The portal could not be deployed: " + e, e);
        }
    }

    private void await(String what, BooleanSupplier done) throws InterruptedException {
        long giveUp = System.nanoTime() + PATIENCE.toNanos();
        while (!done.getAsBoolean()) {
            if (!process.isAlive()) {
                throw new CannotStart("The application server stopped while starting: see " + log());
            }
            if (System.nanoTime() > giveUp) {
                throw new CannotStart(
                        what + " was not ready within " + PATIENCE.toMinutes() + " minutes: see " + log());
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    private boolean answers(HttpClient client) {
        HttpRequest home = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + listeners.portal() + "/"))
                .timeout(Duration.ofSeconds(60))
                .build();
        try {
            return client.send(home, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The server's own log; where it has none yet, what was printed instead. */
    Path log() {
        Path log = domain.resolve("logs/server.log");
        return Files.exists(log) ? log : domain.resolveSibling("console.log");
    }

    URI operations() {
        return URI.create("http://127.0.0.1:" + listeners.operations() + "/");
    }

    boolean isAlive() {
        return process.isAlive();
    }

    Process process() {
        return process;
    }

    /** The command line is the parent of the server itself: the children are asked first, and it ends with them. */
    @Override
    public void close() {
        Set<ProcessHandle> children = new HashSet<>();
        long giveUp = System.nanoTime() + LONGEST_STOP.toNanos();
        while (process.isAlive() && System.nanoTime() < giveUp) {
            List<ProcessHandle> found = process.descendants().toList();
            if (found.isEmpty()) {
                process.destroy();
            }
            found.stream().filter(children::add).forEach(ProcessHandle::destroy);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
        process.destroyForcibly();
        children.forEach(ProcessHandle::destroyForcibly);
    }
}
