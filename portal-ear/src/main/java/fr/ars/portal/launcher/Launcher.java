package fr.ars.portal.launcher;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * The command behind {@code ./mvnw -Prun}: starts everything, says where, and stays until it is interrupted, until its
 * parent ends, or until the server ends. Whatever happens, nothing it has started outlives it.
 */
public final class Launcher {

    private static final int LONGEST_STOP_SECONDS = 20;

    private Launcher() {}

    public static void main(String[] arguments) {
        ProcessHandle.current().parent().ifPresent(parent -> parent.onExit().thenRun(() -> System.exit(0)));
        RunningParts parts = new RunningParts();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(parts), "stop the portal"));
        try {
            run(CommandLine.ofThisProcess().settings(), parts);
        } catch (CannotStart e) {
            if (!parts.isClosed()) {
                System.err.println("\n" + e.getMessage() + "\n");
            }
        } catch (InterruptedException | RuntimeException e) {
            System.err.println(
                    "\nThe portal could not start, for a reason nobody foresaw; please report what follows.");
            e.printStackTrace();
        }
        System.exit(1);
    }

    private static void run(Settings settings, RunningParts parts) throws InterruptedException {
        long start = System.nanoTime();
        System.out.println("Starting the portal on port " + settings.port() + ", data in " + settings.data());
        RunningPortal portal = RunningPortal.start(settings, parts);
        long seconds = (System.nanoTime() - start) / 1_000_000_000L;
        System.out.println(Welcome.text(portal, seconds, settings.portal()));
        portal.awaitEnd();
        throw new CannotStart("The server has ended by itself: see " + portal.log());
    }

    /** Then also what was being started at this very moment, which nobody has taken note of. */
    private static void stop(RunningParts parts) {
        parts.close();
        ProcessHandle.current().descendants().forEach(ProcessHandle::destroy);
        long giveUp = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_STOP_SECONDS);
        while (System.nanoTime() < giveUp && anythingRuns()) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
        ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
    }

    private static boolean anythingRuns() {
        return ProcessHandle.current().descendants().anyMatch(ProcessHandle::isAlive);
    }
}
