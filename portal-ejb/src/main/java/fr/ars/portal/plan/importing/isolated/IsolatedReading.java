package fr.ars.portal.plan.importing.isolated;

import com.google.gson.Gson;
import com.google.gson.JsonSyntaxException;
import fr.ars.portal.plan.importing.content.DraftRefusedException;
import fr.ars.portal.plan.importing.content.DraftRefusedException.Reason;
import fr.ars.portal.plan.importing.content.Progress;
import fr.ars.portal.plan.importing.outline.ImportedOutline;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Reads a draft in a process of its own, with little memory, little time and no knowledge of the portal, so that a file
 * made to harm, or merely monstrous, harms nothing: it is refused like any other that cannot be read.
 *
 * @param longest wall time after which the process is destroyed
 * @param megabytes what it may use of memory for its objects
 */
public record IsolatedReading(Duration longest, int megabytes) {

    static final String RESULT = "outline.json";
    static final String PAGE = "page ";
    static final String REFUSED = "refused ";

    private static final String WORDS = "words.log";
    /** Three thousand pages; and no more sections, or things left out, than the database takes in its stride. */
    private static final long LARGEST_RESULT = 15L << 20;

    private static final int MOST = 20_000;
    private static final int LAST_WORDS = 2_000;

    /** Out of memory; aborted, killed by the system, or crashed in the machine code of a library. */
    private static final Set<Integer> ENDS_OF_A_FILE_TOO_HEAVY = Set.of(3, 128 + 6, 128 + 9, 128 + 11);

    /**
     * Reads a file.
     *
     * @param fileName its end announces the format
     * @param folder an empty one, where the pictures are left; the caller deletes it
     * @throws DraftRefusedException for whoever sent it
     */
    public ImportedOutline read(Path file, String fileName, Path folder, Progress progress) throws IOException {
        Process process = new ReadingCommand(file, fileName, folder, megabytes).start(folder.resolve(WORDS));
        try {
            CompletableFuture<Process> ended = process.onExit().orTimeout(longest.toMillis(), TimeUnit.MILLISECONDS);
            CompletableFuture<Process> stopped = ended.exceptionally(late -> killed(process));
            Optional<DraftRefusedException> refusal = follow(process, progress);
            int end = stopped.join().waitFor();
            if (ended.isCompletedExceptionally()) {
                throw new DraftRefusedException(Reason.TOO_HEAVY);
            }
            if (refusal.isPresent()) {
                throw refusal.get();
            }
            return result(end, folder);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The portal stops while a draft is read", e);
        } finally {
            process.destroyForcibly();
        }
    }

    /** What it has said can still be read: destroying the process itself would close its output under our eyes. */
    private static Process killed(Process process) {
        process.toHandle().destroyForcibly();
        return process;
    }

    private static Optional<DraftRefusedException> follow(Process process, Progress progress) throws IOException {
        Optional<DraftRefusedException> refusal = Optional.empty();
        try (BufferedReader told = process.inputReader()) {
            for (String line = told.readLine(); line != null; line = told.readLine()) {
                String[] words = line.split(" ");
                if (line.startsWith(PAGE)) {
                    progress.page(Integer.parseInt(words[1]), Integer.parseInt(words[2]));
                } else if (line.startsWith(REFUSED)) {
                    Object[] arguments = Arrays.copyOfRange(words, 2, words.length, Object[].class);
                    refusal = Optional.of(new DraftRefusedException(Reason.valueOf(words[1]), arguments));
                }
            }
        }
        return refusal;
    }

    private static ImportedOutline result(int end, Path folder) throws IOException {
        Path file = folder.resolve(RESULT);
        if (ENDS_OF_A_FILE_TOO_HEAVY.contains(end) || Files.exists(file) && Files.size(file) > LARGEST_RESULT) {
            throw new DraftRefusedException(Reason.TOO_HEAVY);
        }
        if (end != 0) {
            throw new IllegalStateException("The reading process ended with " + end + ": " + lastWords(folder));
        }
        try (Reader json = Files.newBufferedReader(file)) {
            ImportedOutline outline = new Gson().fromJson(json, ImportedOutline.class);
            if (outline.sections().size() > MOST || outline.leftOut().size() > MOST) {
                throw new DraftRefusedException(Reason.TOO_HEAVY);
            }
            return outline;
        } catch (JsonSyntaxException e) {
            throw new IllegalStateException("The reading process left no result", e);
        }
    }

    /** What it said before it failed, for the log. */
    private static String lastWords(Path folder) throws IOException {
        String words = Files.readString(folder.resolve(WORDS));
        return words.substring(Math.max(0, words.length() - LAST_WORDS));
    }
}
