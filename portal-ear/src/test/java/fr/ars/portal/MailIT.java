package fr.ars.portal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ars.portal.support.Eventually;
import fr.ars.portal.support.PortalUnderTest;
import fr.ars.portal.support.Probe;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Mails where there is no mail server: files beside the data, and lines in the back office. */
class MailIT {

    private final Probe probe = new Probe("Ground");

    @Test
    void a_message_leaves_after_the_commit_and_the_back_office_shows_it() throws IOException {
        probe.call("send", "n° 12");

        String shown = Eventually.get(() -> probe.call("mails"), lines -> lines.contains("SENT 1 Essai n° 12"));
        assertThat(shown).contains("Bonjour,").contains("Agence régionale de santé Bretagne");
        String token = Probe.column("select token from mail where subject = 'Essai n° 12'")
                .getFirst();
        Path file = PortalUnderTest.get().data().resolve("mails").resolve(token + ".eml");
        assertThat(Files.readString(file)).contains("To: jeanne@example.org", "Auto-Submitted: auto-generated", token);
    }

    @Test
    void a_message_of_a_transaction_that_rolls_back_is_never_written() {
        probe.call("sendAndRollBack", "never");

        assertThat(Probe.column("select id from mail where subject = 'Essai never'"))
                .isEmpty();
    }
}
