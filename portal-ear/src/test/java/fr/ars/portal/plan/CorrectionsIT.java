package fr.ars.portal.plan;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ars.portal.support.DraftDesk;
import fr.ars.portal.support.FilledForm;
import fr.ars.portal.support.Officer;
import fr.ars.portal.support.Screen;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An officer corrects a draft before it is frozen, with forms alone; whatever is done is undone. */
class CorrectionsIT {

    private static final String SOINS = "1-les-soins";
    private static final String MEDECIN = "1-1-un-medecin-traitant-pour-tous";
    private static final String URGENCES = "1-2-les-urgences";
    private static final String PREVENTION = "2-la-prevention";
    private static final String ECOLE = "2-1-a-l-ecole";
    private static final List<String> ORIGINAL = List.of(
            "1 projet-regional-de-sante",
            "1 " + SOINS,
            "2 " + MEDECIN,
            "2 " + URGENCES,
            "1 " + PREVENTION,
            "2 " + ECOLE);

    private final DraftDesk desk = DraftDesk.importing("atelier@example.org", Officer.TEXT);

    private void undoEverything() {
        for (Screen summary = desk.open("");
                summary.has("button[value=annuler]");
                summary = DraftDesk.ticking(summary, "annuler").press()) {
            assertThat(summary.status()).isEqualTo(200);
        }
        assertThat(desk.shape()).isEqualTo(ORIGINAL);
    }

    @Test
    void levels_order_and_what_is_left_out_are_corrected_from_the_summary_and_undone() {
        assertThat(desk.shape()).isEqualTo(ORIGINAL);
        Screen done = desk.ticking("descendre", SOINS, PREVENTION).press();
        assertThat(done.plainText()).contains("descendues d’un niveau", "Descendre d’un niveau 5 sections");
        assertThat(desk.shape()).contains("2 " + SOINS, "3 " + MEDECIN, "2 " + PREVENTION, "3 " + ECOLE);
        desk.ticking("remonter", SOINS, PREVENTION).press();
        desk.ticking("avancer", PREVENTION).press();
        assertThat(desk.shape())
                .containsExactly(
                        "1 projet-regional-de-sante",
                        "1 " + PREVENTION,
                        "2 " + ECOLE,
                        "1 " + SOINS,
                        "2 " + MEDECIN,
                        "2 " + URGENCES);
        desk.ticking("reculer", MEDECIN).press();
        desk.ticking("ecarter", MEDECIN, ECOLE).press();
        assertThat(desk.shape()).endsWith("2 " + URGENCES, "-2 " + MEDECIN).contains("-2 " + ECOLE);
        desk.ticking("reprendre", ECOLE).press();
        assertThat(desk.shape()).contains("2 " + ECOLE);
        undoEverything();
        for (int i = 0; i < 6; i++) {
            DraftDesk.ticking(desk.open(""), "retablir").press();
        }
        assertThat(desk.shape()).endsWith("2 " + URGENCES, "-2 " + MEDECIN).contains("2 " + ECOLE);
        assertThat(desk.open("").has("button[value=retablir]")).isFalse();
    }

    @Test
    void what_the_rules_refuse_is_said_and_what_was_ticked_stays_ticked() {
        Screen refused = desk.ticking("remonter", MEDECIN, SOINS).press();
        assertThat(refused.plainText()).contains("du niveau 1 au niveau 6");
        assertThat(refused.page().select(".ars-outline input[checked]").eachAttr("value"))
                .containsExactly(SOINS, MEDECIN);
        assertThat(desk.ticking("avancer", MEDECIN, SOINS).press().plainText()).contains("Cochez une seule section");
        assertThat(desk.ticking("ecarter").press().plainText()).contains("Cochez au moins une section");
        assertThat(desk.ticking("avancer", MEDECIN).press().plainText()).contains("déjà la première de son niveau");
        assertThat(desk.ticking("reunir", "projet-regional-de-sante").press().plainText())
                .contains("il n’y en a pas avant elle");
        assertThat(desk.shape()).isEqualTo(ORIGINAL);
        assertThat(desk.open("/historique").plainText()).contains("Rien n’a encore été corrigé");
    }

    @Test
    void a_section_is_renamed_merged_and_placed() {
        Screen summary = desk.section(URGENCES, "")
                .formWith("Renommer")
                .fill("sectionNumber", "1.3")
                .fill("sectionTitle", "Les urgences < 30 minutes")
                .press();
        assertThat(summary.address().toString()).endsWith("#" + URGENCES);
        assertThat(desk.headings()).contains("1.3 Les urgences < 30 minutes");
        Screen refused = desk.section(URGENCES, "")
                .formWith("Renommer")
                .fill("sectionTitle", " ")
                .press();
        assertThat(refused.text("#sectionTitle-error")).contains("Donnez un titre");
        desk.section(URGENCES, "").formWith("Réunir").press();
        assertThat(desk.html(MEDECIN)).contains("1.3 Les urgences &lt; 30 minutes", "moins de trente minutes");
        desk.ticking("placer", MEDECIN)
                .press()
                .formWith("Placer")
                .fill("target", PREVENTION)
                .press();
        assertThat(desk.shape()).endsWith("1 " + PREVENTION, "2 " + ECOLE, "1 " + MEDECIN);
        undoEverything();
        assertThat(desk.html(URGENCES)).contains("moins de trente minutes");
    }

    @Test
    void a_section_is_cut_where_a_paragraph_becomes_a_title() {
        desk.write(URGENCES, "<p>Un début.</p><p>1.3 Les nuits</p><p>Une suite.</p>");
        Screen cut = desk.section(URGENCES, "/decouper");
        Screen refused = cut.formWith("Découper ici").press();
        assertThat(refused.plainText()).contains("Choisissez où commence la nouvelle section");
        cut.formWith("Découper ici").fill("block", "1").press();
        assertThat(desk.shape()).contains("2 1-3-les-nuits");
        assertThat(desk.html(URGENCES)).isEqualTo("<p>Un début.</p>");
        assertThat(desk.html("1-3-les-nuits")).isEqualTo("<p>Une suite.</p>");
        undoEverything();
        assertThat(desk.html(URGENCES)).isEqualTo("<p>Un début.</p><p>1.3 Les nuits</p><p>Une suite.</p>");
        DraftDesk.ticking(desk.open(""), "retablir").press();
        assertThat(desk.section("1-3-les-nuits", "").status()).isEqualTo(200);
    }

    @Test
    void paragraphs_pictures_and_tables_are_put_right_one_by_one() {
        desk.write(
                ECOLE,
                "<p>Chaque <strong>enfan</strong>.</p><figure><img src=\"picture-1.png\" alt=\"\" /></figure>"
                        + "<figure class=\"missing-image\"><figcaption>Un plan</figcaption></figure>"
                        + "<table><tbody><tr><td>Caen</td><td>12</td></tr></tbody></table>");
        assertThat(desk.section(ECOLE, "/texte").plainText())
                .contains("Image à décrire", "Image non reprise", "Caen 12");
        piece(0, "Enregistrer").fill("words", "Chaque enfant.").press();
        piece(1, "Enregistrer").fill("words", "Carte des \"écoles\"").press();
        piece(2, "Retirer cette image").press();
        Screen added = piece(2, "Ajouter une ligne après")
                .fill("cell-0-1", "13")
                .fill("caption", "Lits")
                .press();
        added.formWith("Enregistrer").fill("cell-1-0", "Rouen").press();
        assertThat(desk.html(ECOLE))
                .isEqualTo(
                        "<p>Chaque <strong>enfant</strong>.</p><figure><img src=\"picture-1.png\" alt=\"Carte des &#34;écoles&#34;\" />"
                                + "</figure><table><caption>Lits</caption><tbody><tr><td>Caen</td><td>13</td></tr>"
                                + "<tr><td>Rouen</td><td></td></tr></tbody></table>");
        assertThat(piece(0, "Enregistrer").fill("words", " ").press().text("#words-error"))
                .contains("ne peut pas être vide");
        undoEverything();
        assertThat(desk.html(ECOLE)).contains("enfan<", "alt=\"\"", "missing-image", "<td>12</td></tr></tbody>");
    }

    private FilledForm piece(int index, String button) {
        return desk.section(ECOLE, "/texte?morceau=" + index).formWith(button);
    }

    @Test
    void words_are_replaced_in_the_titles_that_are_ticked() {
        Screen preview = desk.open("/titres?chercher=LES&remplacer=Tous+les");
        assertThat(preview.plainText()).contains("2 titres changeraient", "1.2 Tous les urgences");
        assertThat(preview.formWith("Remplacer dans les titres cochés").value("s"))
                .isEqualTo(SOINS + "," + URGENCES);
        preview.formWith("Remplacer dans les titres cochés").tick("s", URGENCES).press();
        assertThat(desk.headings()).contains("1 Les soins", "1.2 Tous les urgences");
        assertThat(desk.open("/titres?chercher=LES&remplacer=Tous+les&casse=1").plainText())
                .contains("Aucun titre ne changerait");
        undoEverything();
        assertThat(desk.headings()).contains("1.2 Les urgences");
    }

    @Test
    void the_history_says_who_did_what_and_survives_freezing() {
        desk.section(ECOLE, "")
                .formWith("Renommer")
                .fill("sectionTitle", "Au collège")
                .press();
        DraftDesk.ticking(desk.open(""), "annuler").press();
        desk.ticking("ecarter", ECOLE).press();
        assertThat(desk.open("/figer").formWith("Figer définitivement").press().status())
                .isEqualTo(200);
        String history = desk.open("/historique").plainText();
        assertThat(history)
                .contains(
                        "Renommer « 2.1 À l’école » en « 2.1 Au collège »",
                        "Écarter « 2.1 À l’école »",
                        "Jeanne Martin",
                        "Annulée, puis remplacée");
        assertThat(desk.open("").has(".ars-workshop")).isFalse();
    }

    @Test
    void a_frozen_text_is_corrected_no_more_and_what_was_typed_is_still_there() {
        Screen open = desk.section(ECOLE, "");
        desk.open("/figer").formWith("Figer définitivement").press();
        Screen refused =
                open.formWith("Renommer").fill("sectionTitle", "Trop tard").press();
        assertThat(refused.plainText()).contains("Ce texte est figé");
        assertThat(refused.element("#sectionTitle").val()).isEqualTo("Trop tard");
    }
}
