package fr.ars.portal.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ars.portal.support.Contributor;
import fr.ars.portal.support.FilledForm;
import fr.ars.portal.support.Officer;
import fr.ars.portal.support.Screen;
import fr.ars.portal.support.TestClock;
import fr.ars.portal.support.Visitor;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * A consultation of ARS Normandie closes on 22 June 2028 at the end of the day (heure de Paris). What arrives within the
 * last second counts; what arrives after it is kept outside the count, and its author is told when it arrived.
 */
class S01LateContributionIT {

    private static final String TEN_TO_MIDNIGHT = "2028-06-22T21:50:00Z";
    private static final String LAST_MOMENT = "2028-06-22T21:59:59.900Z";
    private static final String MIDNIGHT = "2028-06-22T22:00:00.000Z";

    private final TestClock clock = new TestClock();

    @AfterEach
    void backToThePresent() {
        clock.close();
    }

    private static void announce(String title, String officer) {
        Officer.of(officer, "NOR").announce("NOR", title, ZoneId.of("Europe/Paris"), LocalDate.of(2028, 6, 22));
    }

    private static Screen section(String title) {
        return new Visitor().open("/normandie/consultations").click(title).click("1.2 Les urgences");
    }

    @Test
    void the_last_tenth_of_a_second_counts_and_what_follows_is_kept_outside_the_count() {
        announce("Les urgences en Normandie", "s01-officer@example.org");
        clock.standAt(TEN_TO_MIDNIGHT);
        Contributor early = new Contributor("s01-early@example.org");
        Contributor slow = new Contributor("s01-slow@example.org");
        Screen section = section("Les urgences en Normandie");
        Screen earlyPreview = early.preview(section, "Trente minutes, même la nuit.");
        Screen slowPreview = slow.preview(section, "Et les îles Chausey ?\nPersonne n’en parle.");

        clock.standAt(LAST_MOMENT);
        Screen counted = earlyPreview.formWith("Envoyer mon avis").press();
        assertThat(counted.plainText())
                .contains("Reçue le jeudi 22 juin 2028 à 23 h 59 min 59 s (heure de Paris), dans le délai");

        clock.standAt(MIDNIGHT);
        Screen late = slowPreview.formWith("Envoyer mon avis").press();
        assertThat(late.plainText())
                .contains("Reçue le vendredi 23 juin 2028 à 0 h 00 min 00 s (heure de Paris), après la clôture")
                .contains("ne compte pas dans les résultats")
                .contains("Et les îles Chausey ?")
                .contains("Personne n’en parle.");

        early.confirm();
        assertThat(slow.confirm().plainText()).contains("Votre avis est confirmé", "Et les îles Chausey ?");
        assertThat(new Visitor().open(consultation(section)).plainText())
                .contains("1 contribution reçue, aucune publiée")
                .contains("1 contribution reçue après la clôture est conservée hors du décompte");
    }

    @Test
    void the_page_says_closed_from_midnight_on_and_not_a_moment_before() {
        announce("L’accès aux soins en Normandie", "s01-reader@example.org");
        clock.standAt(TEN_TO_MIDNIGHT);
        Screen section = section("L’accès aux soins en Normandie");
        for (String instant : new String[] {TEN_TO_MIDNIGHT, LAST_MOMENT, "2028-06-22T21:59:59.999999Z"}) {
            clock.standAt(instant);
            assertThat(new Visitor().open(consultation(section)).text(".fr-badge"))
                    .isEqualToIgnoringCase("Ouverte");
            assertThat(new Visitor().open(section.address().getPath()).has("#contribuer"))
                    .isTrue();
        }
        clock.standAt(MIDNIGHT);
        assertThat(new Visitor().open(consultation(section)).text(".fr-badge")).isEqualToIgnoringCase("Close");
        Screen closed = new Visitor().open(section.address().getPath());
        assertThat(closed.has("#contribuer")).isFalse();
        assertThat(closed.plainText())
                .contains("La consultation est close")
                .contains("jeudi 22 juin 2028 à 23 h 59 (heure de Paris)");
    }

    @Test
    void a_draft_begun_in_time_says_before_it_is_sent_that_it_would_come_too_late() {
        announce("La prévention en Normandie", "s01-drafter@example.org");
        clock.standAt(TEN_TO_MIDNIGHT);
        Contributor contributor = new Contributor("s01-drafter-late@example.org");
        Screen preview = contributor.preview(section("La prévention en Normandie"), "Je n’ai pas fini.");
        assertThat(preview.plainText()).doesNotContain("La consultation est close");
        clock.standAt(MIDNIGHT);
        assertThat(new Visitor().open(preview.address().getPath()).plainText())
                .contains("La consultation est close", "ne comptera pas dans les résultats", "Je n’ai pas fini.");
    }

    @Test
    void a_form_opened_in_time_and_sent_at_midnight_keeps_its_text() {
        announce("Le grand âge en Normandie", "s01-sleeper@example.org");
        clock.standAt(TEN_TO_MIDNIGHT);
        FilledForm form = section("Le grand âge en Normandie")
                .formWith("Vérifier mon avis")
                .fill("text", "J’ai mis une heure à l’écrire.");
        clock.standAt(MIDNIGHT);
        assertThat(form.press().plainText())
                .contains("La consultation est close", "ne comptera pas dans les résultats")
                .contains("J’ai mis une heure à l’écrire.");
    }

    private static String consultation(Screen section) {
        return section.address().getPath().replaceFirst("/sections/.*", "");
    }
}
