package fr.ars.portal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ars.portal.support.Eventually;
import fr.ars.portal.support.PortalUnderTest;
import fr.ars.portal.support.Probe;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Files in the real server and on the real disk, where there is no scanner and the operator serves files all the same. */
class FilesIT {

    private final Probe probe = new Probe("FileProbe");

    private void awaitCheck(String id) {
        Eventually.get(() -> probe.call("state", id), state -> !state.equals("RECEIVED"));
    }

    private static Path content(String id) {
        String address = Probe.column("select address from stored_file where id = '" + id + "'")
                .getFirst();
        return PortalUnderTest.get().data().resolve("files").resolve(address);
    }

    @Test
    void a_public_file_is_fetched_by_all_once_it_is_checked_and_published() {
        String id = probe.call("store", "Le projet régional, été 2026");
        awaitCheck(id);
        assertThat(probe.call("state", id)).isEqualTo("NOT_SCANNED");
        assertThat(probe.failure("readPublished", id)).contains("NotFoundException");

        probe.call("publish", id);

        assertThat(probe.call("readPublished", id)).isEqualTo("lettre.txt TEXT Le projet régional, été 2026");
    }

    @Test
    void a_file_nobody_has_looked_at_is_given_to_nobody() {
        String id = probe.call("store", "encore chaude");
        awaitCheck(id);
        Probe.sql("update stored_file set state = 'RECEIVED', published_at = utc_timestamp() where id = '" + id + "'");

        assertThat(probe.failure("read", id)).contains("file.not-scanned-yet");
        assertThat(probe.failure("readPublished", id)).contains("NotFoundException");
    }

    @Test
    void a_sealed_file_is_cipher_on_the_disk_and_gone_with_the_key_of_its_case() throws IOException {
        String id = probe.call("seal", "Je me plains de Jeanne");
        awaitCheck(id);
        Path content = content(id);
        assertThat(Files.readString(content, StandardCharsets.ISO_8859_1)).doesNotContain("Jeanne");
        assertThat(probe.call("read", id)).endsWith("Je me plains de Jeanne");
        assertThat(probe.call("list")).startsWith("ABSENT").contains("(sealed) " + id);
        assertThat(probe.failure("publish", id)).contains("never published");

        probe.call("forgetCase");

        assertThat(probe.call("state", id)).isEqualTo("GONE");
        assertThat(Probe.column("select case_id from case_key")).isEmpty();
        Eventually.get(() -> Files.exists(content), there -> !there);
    }

    @Test
    void a_discarded_file_leaves_the_disk_unless_another_shares_it() {
        String first = probe.call("store", "deux fois le même");
        String second = probe.call("store", "deux fois le même");
        Path content = content(first);
        assertThat(content(second)).isEqualTo(content);

        probe.call("discard", first);
        awaitCheck(second);
        assertThat(probe.call("read", second)).contains("deux fois");

        probe.call("discard", second);
        Eventually.get(() -> Files.exists(content), there -> !there);
    }

    @Test
    void a_file_whose_transaction_rolls_back_is_unknown() {
        probe.call("storeAndRollBack", "jamais reçue");

        assertThat(Probe.column("select id from stored_file where size = 13")).isEmpty();
    }

    @Test
    void a_refusal_says_why() {
        assertThat(probe.failure("store", "<!DOCTYPE html><html></html>")).contains("file.type-not-accepted");
        assertThat(probe.failure("store", "x".repeat(1001))).contains("file.too-large[1000]");
    }

    @Test
    void a_draft_keeps_its_file_until_it_lets_go_of_it() {
        assertThat(probe.call("attachAndDetach", "pièce jointe d’un brouillon")).isEqualTo("Été, œuvre GONE");
    }
}
