package fr.ars.portal.plan.importing.isolated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.ars.portal.plan.importing.DraftImporter;
import fr.ars.portal.plan.importing.content.DraftRefusedException;
import fr.ars.portal.plan.importing.content.DraftRefusedException.Reason;
import fr.ars.portal.plan.importing.content.Progress;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Drafts read in a process of their own: the same sections as here, and no harm from those that would do some. */
class IsolatedReadingTest {

    private static final IsolatedReading READING = new IsolatedReading(Duration.ofMinutes(1), 64);
    private static final String TEXT = "1 Les soins\n\nUn texte.\n\n2 La prévention\n\n\fUn autre, à l’école.\n";

    @TempDir
    Path place;

    private Path draft = Path.of("");
    private Path folder = Path.of("");

    @BeforeEach
    void makeRoom() throws IOException {
        draft = place.resolve("draft");
        folder = Files.createDirectory(place.resolve("folder"));
    }

    @Test
    void it_reads_what_the_portal_itself_would_read() throws IOException {
        Files.writeString(draft, TEXT);
        assertThat(READING.read(draft, "projet.txt", folder, new Progress() {}))
                .isEqualTo(DraftImporter.read(
                        "projet.txt", new ByteArrayInputStream(TEXT.getBytes(StandardCharsets.UTF_8))));
        assertThat(folder.resolve("tmp")).isEmptyDirectory();
    }

    @Test
    void a_refusal_comes_back_with_what_fills_its_sentence() throws IOException {
        Files.write(draft, new byte[11 << 20]);
        DraftRefusedException refused = refusal(READING, "projet.txt");
        assertThat(refused.reason()).isEqualTo(Reason.TOO_LARGE);
        assertThat(refused.arguments()).containsExactly("10");
    }

    @Test
    void a_file_that_takes_more_memory_than_any_draft_is_refused() throws IOException {
        Files.writeString(draft, TEXT.repeat(100_000));
        assertThat(refusal(new IsolatedReading(Duration.ofMinutes(1), 16), "projet.txt")
                        .reason())
                .isEqualTo(Reason.TOO_HEAVY);
    }

    @Test
    void a_file_that_takes_more_time_than_any_draft_is_refused() throws IOException {
        Files.writeString(draft, TEXT);
        assertThat(refusal(new IsolatedReading(Duration.ofMillis(1), 64), "projet.txt")
                        .reason())
                .isEqualTo(Reason.TOO_HEAVY);
    }

    @Test
    void the_process_ends_when_the_portal_does() throws Exception {
        Files.writeString(draft, "1 a\n\n".repeat(1_900_000)); // takes much longer to read than to wait for here
        Process process = new ReadingCommand(draft, "projet.txt", folder, 256).start(place.resolve("words"));
        assertThat(process.isAlive()).isTrue();
        process.getOutputStream().close();
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isOne();
    }

    private DraftRefusedException refusal(IsolatedReading reading, String name) {
        return catchThrowableOfType(
                DraftRefusedException.class, () -> reading.read(draft, name, folder, new Progress() {}));
    }
}
