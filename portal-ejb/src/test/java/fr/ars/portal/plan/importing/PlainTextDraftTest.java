package fr.ars.portal.plan.importing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ars.portal.plan.importing.content.LeftOut;
import fr.ars.portal.plan.importing.content.LeftOut.Reason;
import fr.ars.portal.plan.importing.outline.ImportedOutline;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a text file taken out of a PDF, of slides or of a mail looks like, and what becomes of it. */
class PlainTextDraftTest {

    private static final String PROSE = """
            Le territoire compte douze maisons de santé, dont quatre ouvertes depuis la dernière revue du
            schéma, et trois centres de santé portés par des communes. Leur maillage reste inégal entre le
            littoral et le centre de la région.
            """;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16"})
    void accents_survive_however_they_are_written(String charset) {
        byte[] bytes = "Évaluer l’œuvre accomplie à Brest.".getBytes(Charset.forName(charset));
        assertThat(OutlineText.of(read(bytes))).contains("Évaluer l’œuvre accomplie à Brest.");
    }

    @Test
    void lines_cut_at_the_margin_are_one_paragraph_again() {
        assertThat(paragraphs(PROSE + """

                Les régions Bretagne, Pays de la Loire, Nouvelle Aquitaine, Occitanie et Auvergne-Rhône-
                Alpes travaillent ensemble.
                """))
                .containsExactly(
                        "Le territoire compte douze maisons de santé, dont quatre ouvertes depuis la dernière revue du schéma, et "
                                + "trois centres de santé portés par des communes. Leur maillage reste inégal entre le littoral et le "
                                + "centre de la région.",
                        "Les régions Bretagne, Pays de la Loire, Nouvelle Aquitaine, Occitanie et Auvergne-Rhône-Alpes travaillent "
                                + "ensemble.");
    }

    @Test
    void lines_ended_on_purpose_stay_apart() {
        assertThat(paragraphs(PROSE + """

                Anne Le Goff, directrice de la santé publique
                Yann Riou, délégué départemental
                Soins ambulatoires 393,2 403,4 2,6 %
                Soins hospitaliers 1 049,5 956,0 -8,9 %
                """))
                .hasSize(5)
                .endsWith("Soins ambulatoires 393,2 403,4 2,6 %", "Soins hospitaliers 1 049,5 956,0 -8,9 %");
    }

    @Test
    void a_sentence_goes_on_over_the_foot_of_the_page() {
        String page = """
                1. Diagnostic

                Le territoire compte douze maisons de santé, dont quatre ouvertes depuis la dernière revue1 du
                ______________
                1 Revue de 2026.
                \f
                schéma régional, et trois centres de santé.

                2. Objectifs

                Ouvrir.
                """;
        ImportedOutline outline = read(page);
        assertThat(OutlineText.headings(outline)).containsExactly("1 Diagnostic", "2 Objectifs");
        assertThat(OutlineText.of(outline))
                .contains("la dernière revue du schéma régional, et trois centres de santé.");
        assertThat(Jsoup.parse(outline.sections().getFirst().html())
                        .select("div.notes")
                        .text())
                .isEqualTo("1 Revue de 2026.");
    }

    @Test
    void numbered_items_years_and_figures_are_no_headings() {
        assertThat(OutlineText.headings(read("""
                1. Diagnostic

                %1$s
                1. recenser les besoins ;
                2. décider ensemble ;
                3. évaluer.

                1.1 Les besoins

                La région comptait 30 centres en
                2017. Elle en compte 42 aujourd’hui. Le dernier recensement en donne
                2 de plus qu’attendu.

                2. Objectifs

                %1$s""".formatted(PROSE))))
                .containsExactly("1 Diagnostic", "  1.1 Les besoins", "2 Objectifs");
    }

    @Test
    void a_number_forgotten_by_the_author_loses_no_heading() {
        assertThat(OutlineText.headings(read("""
                1. Diagnostic

                %1$s
                1.1 Les besoins

                %1$s
                1.3 L’offre

                %1$s
                2.1 Les délais

                %1$s""".formatted(PROSE))))
                .containsExactly("1 Diagnostic", "  1.1 Les besoins", "  1.3 L’offre", "  2.1 Les délais");
    }

    @Test
    void front_matter_in_capitals_or_by_its_usual_name_is_a_heading_and_an_acronym_is_none() {
        assertThat(OutlineText.headings(read("""
                Introduction

                %1$s
                1. Diagnostic

                %1$s
                CNP-ARS

                2. Objectifs

                %1$s
                LISTE DES PERSONNES RENCONTREES

                Anne Le Goff""".formatted(PROSE))))
                .containsExactly("Introduction", "1 Diagnostic", "2 Objectifs", "LISTE DES PERSONNES RENCONTREES");
    }

    private static final String PLAN_OF_THREE = """
            1. Diagnostic de la région

            %1$s
            1.1 Les besoins des habitants

            %1$s
            1.2 L’offre de soins de ville

            %1$s
            1.3 L’offre des hôpitaux

            %1$s
            2. Objectifs à cinq ans

            %1$s""".formatted(PROSE);

    @Test
    void a_table_of_contents_without_dots_is_left_out_wherever_it_stands() {
        String contents = """
                1. Diagnostic de la région
                1.1 Les besoins des habitants
                1.2 L’offre de soins de ville
                1.3 L’offre des hôpitaux
                2. Objectifs à cinq ans
                """;
        List<String> headings = List.of(
                "1 Diagnostic de la région",
                "  1.1 Les besoins des habitants",
                "  1.2 L’offre de soins de ville",
                "  1.3 L’offre des hôpitaux",
                "2 Objectifs à cinq ans");
        for (String text : List.of(PLAN_OF_THREE + "\n" + contents, "Sommaire\n\n" + contents + "\n" + PLAN_OF_THREE)) {
            ImportedOutline outline = read(text);
            assertThat(OutlineText.headings(outline)).isEqualTo(headings);
            assertThat(outline.leftOut())
                    .allMatch(left -> left.reason() == Reason.TABLE_OF_CONTENTS)
                    .hasSizeGreaterThan(4);
        }
    }

    @Test
    void a_list_that_repeats_recommendations_is_no_table_of_contents() {
        String recommendations = """
                Les recommandations

                1. Ouvrir douze maisons de santé
                2. Former cent infirmières de plus
                3. Réduire les délais aux urgences
                4. Soutenir les aidants à domicile
                5. Prévenir les chutes des aînés
                """;
        ImportedOutline outline = read(PLAN_OF_THREE + "\n" + recommendations + "\n" + PROSE + "\n" + recommendations);
        assertThat(outline.leftOut()).isEmpty();
        assertThat(OutlineText.count(OutlineText.of(outline), "Former cent infirmières de plus"))
                .isEqualTo(2);
    }

    @Test
    void notes_that_say_the_same_on_every_page_are_no_running_head() {
        StringBuilder text = new StringBuilder();
        for (int page = 1; page <= 4; page++) {
            text.append("Revue du schéma\n\n").append(page).append(". Partie ").append("ABCD".charAt(page - 1));
            text.append("\n\nLe texte de cette partie cite sa source")
                    .append(page)
                    .append(".\n______________\n");
            text.append(page).append(" Ibidem.\n\n- ").append(page).append(" -\n\n");
        }
        ImportedOutline outline = read(text.toString());
        assertThat(OutlineText.headings(outline))
                .containsExactly("1 Partie A", "2 Partie B", "3 Partie C", "4 Partie D");
        assertThat(OutlineText.count(OutlineText.of(outline), "Ibidem.")).isEqualTo(4);
        assertThat(outline.leftOut())
                .filteredOn(left -> left.reason() == Reason.RUNNING_HEAD)
                .containsOnly(new LeftOut(Reason.RUNNING_HEAD, "Revue du schéma"))
                .hasSize(4);
    }

    @Test
    void bullets_make_lists_within_lists() {
        assertThat(read(PROSE + """

                • Des bilans par schéma :
                - prévention
                - soins
                • Un bilan d’ensemble
                """).sections().getFirst().html())
                .contains("<ul><li>Des bilans par schéma :<ul><li>prévention</li><li>soins</li></ul></li>"
                        + "<li>Un bilan d’ensemble</li></ul>");
    }

    @Test
    void slides_are_known_by_their_titles_and_a_title_printed_again_goes_on() {
        ImportedOutline outline = read("""
                Bilan du schéma de prévention

                • Douze campagnes auprès des jeunes
                • 3. Trois partenariats
                \fBilan du schéma de prévention

                • Deux bus qui sillonnent la région
                \fEt demain

                Premier chantier de la nouvelle
                période

                • Vacciner
                • Dépister
                """);
        assertThat(OutlineText.headings(outline)).containsExactly("Bilan du schéma de prévention", "Et demain");
        assertThat(outline.leftOut())
                .containsExactly(new LeftOut(Reason.REPEATED_TITLE, "Bilan du schéma de prévention"));
    }

    @Test
    void a_word_file_whose_paragraphs_are_lines_is_read_as_lines() {
        String text = PLAN_OF_THREE + "\n" + PLAN_OF_THREE.replace("1.", "3.").replace("2. Obj", "4. Obj");
        WordDraftFixture word = new WordDraftFixture();
        text.lines().forEach(word::paragraph);
        ImportedOutline fromWord = DraftImporter.read("projet.docx", word.open());
        assertThat(OutlineText.of(fromWord)).isEqualTo(OutlineText.of(read(text)));
    }

    private static List<String> paragraphs(String text) {
        return Jsoup.parse(read(text).sections().getFirst().html()).select("p").eachText();
    }

    private static ImportedOutline read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static ImportedOutline read(byte[] bytes) {
        return DraftImporter.read("projet.txt", new ByteArrayInputStream(bytes));
    }
}
