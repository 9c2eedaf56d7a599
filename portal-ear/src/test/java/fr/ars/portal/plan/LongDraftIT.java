package fr.ars.portal.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.ars.portal.support.DraftDesk;
import fr.ars.portal.support.Probe;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** The summary of a draft of five hundred sections stays light, and correcting it costs what correcting a short one does. */
class LongDraftIT {

    private static final int LONG = 500;
    private static final int SHORT = 20;
    private static final int TRIES = 5;
    /** What the portal's own tasks may ask within one request, whatever it is about. */
    private static final int OTHERS = 6;

    private static final int MOST_BYTES = 250_000;
    private static final int MOST_COMPRESSED = 30_000;

    private final DraftDesk longDraft = DraftDesk.importing("atelier@example.org", DraftDesk.text(LONG));
    private final DraftDesk shortDraft = DraftDesk.importing("atelier@example.org", DraftDesk.text(SHORT));

    @Test
    void a_correction_asks_the_database_as_often_for_five_hundred_sections_as_for_twenty() {
        assertThat(longDraft.shape()).hasSizeBetween(LONG, LONG + 1);
        int few = statements(shortDraft);
        int many = statements(longDraft);
        byte[] page = longDraft.open("").body().getBytes(StandardCharsets.UTF_8);
        System.out.printf(
                "500 sections: %d bytes, %d compressed, %d ms; a correction: %d statements (%d for 20), %d ms%n",
                page.length, compressed(page), reading(), many, few, correcting());
        assertThat(few).isBetween(5, 40);
        assertThat(many).isCloseTo(few, within(OTHERS));
        assertThat(page.length).isLessThan(MOST_BYTES);
        assertThat(compressed(page)).isLessThan(MOST_COMPRESSED);
    }

    private long reading() {
        return IntStream.range(0, TRIES)
                        .mapToLong(i -> {
                            long before = System.nanoTime();
                            longDraft.open("");
                            return System.nanoTime() - before;
                        })
                        .min()
                        .orElseThrow()
                / 1_000_000;
    }

    private long correcting() {
        return IntStream.range(0, TRIES)
                        .mapToLong(i -> {
                            var form = longDraft.ticking("descendre", "1-titre-de-la-section");
                            long before = System.nanoTime();
                            form.send();
                            long took = System.nanoTime() - before;
                            longDraft.ticking("annuler").send();
                            return took;
                        })
                        .min()
                        .orElseThrow()
                / 1_000_000;
    }

    /** Of the fewest in several tries: the portal's own tasks ask too. The page that follows is not counted. */
    private static int statements(DraftDesk desk) {
        String second = desk.anchor(10);
        return IntStream.range(0, TRIES)
                .map(i -> {
                    var form = desk.ticking(i % 2 == 0 ? "descendre" : "remonter", second);
                    int before = asked();
                    assertThat(form.send().status()).isEqualTo(303);
                    return asked() - before;
                })
                .min()
                .orElseThrow();
    }

    private static int asked() {
        return Integer.parseInt(Probe.column("""
                        select cast(sum(variable_value) as int) from information_schema.global_status
                        where variable_name in ('COM_SELECT', 'COM_UPDATE', 'COM_UPDATE_MULTI', 'COM_INSERT', 'COM_DELETE')""").getFirst());
    }

    private static int compressed(byte[] page) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.size();
    }
}
