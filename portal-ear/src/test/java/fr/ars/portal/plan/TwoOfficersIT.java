package fr.ars.portal.plan;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ars.portal.support.DraftDesk;
import fr.ars.portal.support.Officer;
import fr.ars.portal.support.Screen;
import org.junit.jupiter.api.Test;

/** Two officers correct the same draft at once: neither overwrites what they have not seen. */
class TwoOfficersIT {

    private static final String SOINS = "1-les-soins";
    private static final String URGENCES = "1-2-les-urgences";
    private static final String PREVENTION = "2-la-prevention";
    private static final String ECOLE = "2-1-a-l-ecole";

    private final DraftDesk one = DraftDesk.importing("atelier@example.org", Officer.TEXT);
    private final DraftDesk other = one.colleague("autre-atelier@example.org");

    @Test
    void whoever_renames_what_a_colleague_has_just_renamed_is_told_and_may_do_it_all_the_same() {
        Screen drawn = other.section(ECOLE, "");
        one.section(ECOLE, "")
                .formWith("Renommer")
                .fill("sectionTitle", "Au collège")
                .press();
        Screen refused =
                drawn.formWith("Renommer").fill("sectionTitle", "Au lycée").press();
        assertThat(refused.plainText())
                .contains(
                        "Jeanne Martin a fait une correction le",
                        "Renommer « 2.1 À l’école » en « 2.1 Au collège »",
                        "votre saisie est gardée");
        assertThat(refused.element("#sectionTitle").val()).isEqualTo("Au lycée");
        assertThat(one.headings()).contains("2.1 Au collège");
        refused.formWith("Renommer").press();
        assertThat(one.headings()).contains("2.1 Au lycée");
    }

    @Test
    void corrections_of_different_sections_do_not_stand_against_each_other() {
        Screen drawn = other.section(URGENCES, "");
        Screen summary = other.open("");
        one.section(ECOLE, "")
                .formWith("Renommer")
                .fill("sectionTitle", "Au collège")
                .press();
        one.ticking("ecarter", PREVENTION).press();
        drawn.formWith("Renommer").fill("sectionTitle", "Les nuits").press();
        DraftDesk.ticking(summary, "descendre", SOINS).press();
        assertThat(one.headings()).contains("2.1 Au collège", "1.2 Les nuits");
        assertThat(one.shape()).contains("-1 " + PREVENTION, "2 " + SOINS);
    }

    @Test
    void an_order_that_is_no_longer_the_one_seen_stands_against_moving_and_one_click_does_it_on_the_present_one() {
        Screen summary = other.open("");
        one.ticking("avancer", PREVENTION).press();
        Screen refused = DraftDesk.ticking(summary, "reculer", SOINS).press();
        assertThat(refused.plainText()).contains("Placer plus haut « 2 La prévention »");
        refused = DraftDesk.ticking(summary, "descendre", SOINS).press();
        assertThat(refused.page().select(".ars-outline input[checked]").eachAttr("value"))
                .containsExactly(SOINS);
        refused.formWith("Recommencer sur le texte actuel").press();
        assertThat(one.shape()).contains("2 " + SOINS);
    }

    @Test
    void what_a_colleague_did_is_undone_but_not_before_it_has_been_seen() {
        Screen seen = one.open("");
        other.ticking("ecarter", ECOLE).press();
        one.ticking("ecarter", URGENCES).press();
        Screen drawn = one.open("");
        other.ticking("ecarter", PREVENTION).press();
        Screen refused = DraftDesk.ticking(drawn, "annuler").press();
        assertThat(refused.plainText()).contains("Écarter « 2 La prévention »");
        assertThat(one.shape()).contains("-1 " + PREVENTION);
        DraftDesk.ticking(refused, "annuler").press();
        DraftDesk.ticking(one.open(""), "annuler").press();
        DraftDesk.ticking(one.open(""), "annuler").press();
        assertThat(one.shape()).noneMatch(row -> row.startsWith("-"));
        refused = DraftDesk.ticking(seen, "ecarter", ECOLE).press();
        assertThat(refused.plainText()).contains("a annulé une correction le");
    }

    @Test
    void what_was_typed_for_a_section_a_colleague_has_merged_can_be_copied() {
        Screen drawn = other.section(URGENCES, "");
        one.section(URGENCES, "").formWith("Réunir").press();
        Screen refused =
                drawn.formWith("Renommer").fill("sectionTitle", "Un beau titre").press();
        assertThat(refused.status()).isEqualTo(200);
        assertThat(refused.plainText())
                .contains("Réunir « 1.2 Les urgences » à", "Ce que vous aviez saisi", "Un beau titre");
    }

    @Test
    void a_paragraph_that_has_changed_is_not_overwritten_and_one_that_has_not_is_corrected_at_the_second_click() {
        one.write(ECOLE, "<p>Un.</p><p>Deux.</p>");
        Screen same = other.section(ECOLE, "/texte?morceau=0");
        Screen another = other.section(ECOLE, "/texte?morceau=1");
        one.section(ECOLE, "/texte?morceau=0")
                .formWith("Enregistrer")
                .fill("words", "Premier.")
                .press();
        Screen told = another.formWith("Enregistrer").fill("words", "Second.").press();
        assertThat(told.plainText()).contains("Corriger le texte de « 2.1 À l’école »");
        told.formWith("Enregistrer").press();
        assertThat(one.html(ECOLE)).isEqualTo("<p>Premier.</p><p>Second.</p>");
        Screen refused =
                same.formWith("Enregistrer").fill("words", "Autre chose.").press();
        assertThat(refused.plainText()).contains("Ce que vous aviez saisi", "Autre chose.");
        assertThat(refused.has("#words")).isFalse();
        assertThat(one.html(ECOLE)).isEqualTo("<p>Premier.</p><p>Second.</p>");
    }

    @Test
    void a_form_that_does_not_say_what_it_was_drawn_with_has_seen_nothing() {
        one.ticking("ecarter", ECOLE).press();
        Screen refused = other.ticking("reprendre", ECOLE).fill("vu", "autre").press();
        assertThat(refused.plainText()).contains("Écarter « 2.1 À l’école »");
        assertThat(one.shape()).contains("-2 " + ECOLE);
    }
}
