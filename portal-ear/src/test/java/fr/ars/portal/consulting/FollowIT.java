package fr.ars.portal.consulting;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ars.portal.support.Eventually;
import fr.ars.portal.support.Mailbox;
import fr.ars.portal.support.Officer;
import fr.ars.portal.support.Probe;
import fr.ars.portal.support.Screen;
import fr.ars.portal.support.TestClock;
import fr.ars.portal.support.Visitor;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Somebody follows a consultation by e-mail, is told of its opening and of its approaching end once each, and leaves. */
class FollowIT {

    private static final String TITLE = "La consultation que l’on suit";

    private final TestClock clock = new TestClock();

    @AfterEach
    void backToThePresent() {
        clock.close();
    }

    private static Screen ask(String email) {
        return new Visitor()
                .open("/normandie/consultations")
                .click(TITLE)
                .click("Suivre cette consultation")
                .formWith("Suivre la consultation")
                .fill("email", email)
                .press();
    }

    /** What the portal does every few minutes, done at that instant. */
    private void lookAround(String instant) {
        clock.standAt(instant);
        Probe.sql("update scheduled_tasks set execution_time = '2020-01-01', last_success = null"
                + " where task_name = 'notification.follow' and picked = false");
        String since = instant.replace('T', ' ').replace("Z", "");
        Eventually.get(
                () -> Probe.column("select last_success >= '" + since + "' from scheduled_tasks"
                        + " where task_name = 'notification.follow'"),
                List.of("1")::equals);
    }

    @Test
    void who_has_said_yes_is_told_once_of_each_moment_until_they_leave() {
        Officer.of("follow-officer@example.org", "NOR")
                .announce("NOR", TITLE, ZoneId.of("Europe/Paris"), LocalDate.of(2028, 6, 22));
        Mailbox follower = Mailbox.of("follower@example.org");
        assertThat(ask("ce n’est pas une adresse").plainText()).contains("adresse électronique complète");
        assertThat(ask("follower@example.org").plainText()).contains("Un message vient d’être envoyé");
        ask("silent@example.org");
        Mailbox.of("silent@example.org").letterWith("être prévenu de la suite");
        assertThat(new Visitor()
                        .open(follower.linkOfLetterWith("être prévenu de la suite"))
                        .formWith("Confirmer")
                        .press()
                        .plainText())
                .contains("C’est confirmé");

        lookAround("2028-03-23T08:00:00Z");
        lookAround("2028-03-23T09:00:00Z");
        follower.letterWith("est ouverte. Vous pouvez lire le texte");
        assertThat(follower.letters().stream().filter(letter -> letter.contains("est ouverte")))
                .hasSize(1);
        lookAround("2028-06-21T08:00:00Z");
        lookAround("2028-06-21T09:00:00Z");
        String closing = follower.letterWith("se termine bientôt");
        assertThat(closing.replace('\u00A0', ' ').replace('\u202F', ' '))
                .contains("jeudi 22 juin 2028 à 23 h 59 (heure de Paris)");
        leaveBy(closing);
        assertThat(Probe.column("select count(*) from subscription where email = 'follower@example.org'"))
                .containsExactly("0");
        assertThat(follower.letters().stream().filter(letter -> letter.contains("se termine bientôt")))
                .hasSize(1);
        assertThat(Probe.column("select count(*) from subscription where email = 'silent@example.org'"))
                .containsExactly("0");
    }

    /** Follows the one way out there is in a letter. */
    private static void leaveBy(String letter) {
        List<String> links =
                letter.lines().filter(line -> line.contains("/suivi/arreter/")).toList();
        assertThat(links).hasSize(1);
        String leave = links.getFirst().replaceFirst("https?://[^/]+", "");
        assertThat(new Visitor()
                        .open(leave)
                        .formWith("Ne plus rien recevoir")
                        .press()
                        .plainText())
                .contains("vous ne recevrez plus rien");
    }
}
