package fr.ars.portal.plan.importing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ars.portal.plan.importing.content.ImportWarning;
import fr.ars.portal.plan.importing.content.LeftOut;
import fr.ars.portal.plan.importing.content.LeftOut.Reason;
import fr.ars.portal.plan.importing.outline.ImportedOutline;
import fr.ars.portal.plan.importing.outline.ImportedSection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What Word can put in a file, and what becomes of it. */
class WordDraftTest {

    private static final String PROSE = "Le territoire compte douze maisons de santé.";

    @Test
    void styled_headings_are_sections_with_the_number_typed_or_counted() {
        assertThat(OutlineText.headings(read(new WordDraftFixture()
                        .heading(1, "1. Diagnostic")
                        .paragraph(PROSE)
                        .heading(2, "1.1 Les besoins")
                        .heading(1, "2. Objectifs"))))
                .containsExactly("1 Diagnostic", "  1.1 Les besoins", "2 Objectifs");
        assertThat(OutlineText.headings(read(new WordDraftFixture()
                        .withNumberedStyles()
                        .heading(1, "Diagnostic")
                        .heading(2, "Les besoins")
                        .heading(2, "L’offre")
                        .heading(1, "Objectifs"))))
                .containsExactly("1 Diagnostic", "  1.1 Les besoins", "  1.2 L’offre", "2 Objectifs");
    }

    @Test
    void a_number_that_belongs_to_the_words_of_a_title_stays_there() {
        assertThat(OutlineText.headings(read(new WordDraftFixture()
                        .heading(1, "Agir")
                        .paragraph(PROSE)
                        .heading(1, "12 mesures pour l’accès aux soins")
                        .paragraph(PROSE))))
                .containsExactly("Agir", "12 mesures pour l’accès aux soins");
        assertThat(read(new WordDraftFixture().heading(1, "Agir").heading(1, "12 mesures"))
                        .sections()
                        .get(1)
                        .number())
                .isEmpty();
    }

    @Test
    void the_outermost_style_used_is_level_one_and_a_style_made_from_a_heading_is_one() {
        assertThat(OutlineText.headings(read(new WordDraftFixture()
                        .raw("<w:p><w:pPr><w:pStyle w:val=\"TitreARS\"/></w:pPr>" + WordDraftFixture.run("Axe 1")
                                + "</w:p>")
                        .paragraph(PROSE)
                        .heading(3, "Fiche action"))))
                .containsExactly("Axe 1", "  Fiche action");
    }

    @Test
    void what_stands_before_the_first_heading_is_a_section_named_after_its_first_line() {
        ImportedOutline outline = read(new WordDraftFixture()
                .paragraph("Projet régional de santé 2028-2033")
                .paragraph("Document soumis à la consultation.")
                .heading(1, "Diagnostic")
                .paragraph(PROSE));
        assertThat(OutlineText.headings(outline)).containsExactly("Projet régional de santé 2028-2033", "Diagnostic");
    }

    @Test
    void a_text_without_title_or_heading_is_one_section_that_asks_for_a_title() {
        ImportedSection only =
                read(new WordDraftFixture().paragraph(PROSE)).sections().getFirst();
        assertThat(only.warnings()).containsExactlyInAnyOrder(ImportWarning.NO_HEADING, ImportWarning.TITLE_MISSING);
        assertThat(only.html()).contains(PROSE);
    }

    @Test
    void a_paragraph_styled_as_a_heading_by_mistake_stays_a_paragraph() {
        String essay = (PROSE + " ").repeat(20).strip();
        ImportedOutline outline =
                read(new WordDraftFixture().heading(1, "Diagnostic").heading(1, essay));
        assertThat(OutlineText.headings(outline)).containsExactly("Diagnostic");
        assertThat(outline.sections().getFirst().html()).contains(essay);
    }

    @Test
    void a_footnote_hangs_on_its_section_and_is_called_from_its_place() {
        ImportedOutline outline = read(new WordDraftFixture()
                .heading(1, "Diagnostic")
                .noted("L’offre a crû", "Source : observatoire régional.", " depuis 2023.")
                .heading(1, "Objectifs")
                .noted("Le délai baissera", "En jours ouvrés.", " de moitié."));
        Document first = html(outline, 0);
        assertThat(first.select("p").eachText().getFirst()).isEqualTo("L’offre a crû1 depuis 2023.");
        assertThat(first.select("#call-1").attr("href")).isEqualTo("#note-1");
        assertThat(first.select("div.notes > #note-1").text()).isEqualTo("1 Source : observatoire régional.");
        assertThat(html(outline, 1).select("div.notes > #note-2 a").attr("href"))
                .isEqualTo("#call-2");
    }

    @Test
    void a_footnote_called_in_a_title_hangs_on_the_section_too() {
        ImportedOutline outline = read(new WordDraftFixture()
                .raw("<w:p><w:pPr><w:pStyle w:val=\"Titre1\"/></w:pPr>" + WordDraftFixture.run("Diagnostic")
                        + "<w:r><w:footnoteReference w:id=\"1\"/></w:r></w:p>")
                .noted("", "Arrêté en 2027.", "Le texte."));
        assertThat(outline.sections().getFirst().title()).isEqualTo("Diagnostic");
        assertThat(html(outline, 0).select("div.notes").text()).isEqualTo("1 Arrêté en 2027.");
    }

    @Test
    void lists_keep_their_depth_their_way_of_counting_and_their_numbers() {
        ImportedOutline outline = read(new WordDraftFixture()
                .heading(1, "Actions")
                .item(WordDraftFixture.COUNTED, 0, "Recenser")
                .item(WordDraftFixture.COUNTED, 1, "les besoins")
                .item(WordDraftFixture.COUNTED, 0, "Décider")
                .paragraph("Puis :")
                .item(WordDraftFixture.COUNTED, 0, "Évaluer")
                .item(WordDraftFixture.LETTERS, 0, "chaque année"));
        assertThat(outline.sections().getFirst().html().replace("\n", ""))
                .isEqualTo("<ol><li>Recenser<ul><li>les besoins</li></ul></li><li>Décider</li></ol><p>Puis :</p>"
                        + "<ol start=\"3\"><li>Évaluer</li></ol><ol type=\"a\"><li>chaque année</li></ol>");
    }

    @Test
    void a_table_keeps_its_headings_its_merged_cells_and_the_table_within() {
        String inner =
                "<w:tbl><w:tr>" + WordDraftFixture.cell("Brest") + WordDraftFixture.cell("Quimper") + "</w:tr></w:tbl>";
        ImportedOutline outline = read(new WordDraftFixture()
                .heading(1, "Objectifs quantifiés")
                .raw("<w:tbl>"
                        + "<w:tr><w:trPr><w:tblHeader/></w:trPr>" + WordDraftFixture.cell("Activité")
                        + WordDraftFixture.cell(2, "", "<w:p>" + WordDraftFixture.run("Implantations") + "</w:p>")
                        + "</w:tr>"
                        + "<w:tr>"
                        + WordDraftFixture.cell(1, "restart", "<w:p>" + WordDraftFixture.run("Chirurgie") + "</w:p>")
                        + WordDraftFixture.cell("2028") + WordDraftFixture.cell("12") + "</w:tr>"
                        + "<w:tr>" + WordDraftFixture.cell(1, "continue", "<w:p/>") + WordDraftFixture.cell("2033")
                        + WordDraftFixture.cell(1, "", inner + "<w:p/>") + "</w:tr></w:tbl>"));
        Document html = html(outline, 0);
        assertThat(html.select("thead th").eachText()).containsExactly("Activité", "Implantations");
        assertThat(html.select("thead th[scope=col]").get(1).attr("colspan")).isEqualTo("2");
        assertThat(html.select("td[rowspan=2]").text()).isEqualTo("Chirurgie");
        assertThat(html.select("td table td").eachText()).containsExactly("Brest", "Quimper");
    }

    @Test
    void a_table_of_one_cell_is_a_frame_around_text() {
        ImportedOutline outline = read(new WordDraftFixture()
                .heading(1, "Diagnostic")
                .raw("<w:tbl><w:tr>" + WordDraftFixture.cell("Encadré 1 : les territoires") + "</w:tr></w:tbl>"));
        assertThat(html(outline, 0).select("div.frame p").text()).isEqualTo("Encadré 1 : les territoires");
        assertThat(html(outline, 0).select("table")).isEmpty();
    }

    @Test
    void a_picture_leaves_its_words_and_a_warning() {
        ImportedOutline outline = read(new WordDraftFixture()
                .heading(1, "Territoires")
                .paragraph(PROSE)
                .image("Carte des huit territoires")
                .heading(1, "Offre")
                .paragraph(PROSE)
                .image(""));
        assertThat(html(outline, 0).select("figure.missing-image figcaption").text())
                .isEqualTo("Carte des huit territoires");
        assertThat(outline.sections().get(0).warnings()).containsExactly(ImportWarning.IMAGE_LEFT_OUT);
        assertThat(outline.sections().get(1).warnings())
                .containsOnly(ImportWarning.IMAGE_LEFT_OUT, ImportWarning.IMAGE_WITHOUT_TEXT);
    }

    @Test
    void the_text_of_a_box_is_read_once_although_word_writes_it_twice() {
        String text = OutlineText.of(
                read(new WordDraftFixture().heading(1, "Diagnostic").textBox(PROSE, "À retenir : trois priorités.")));
        assertThat(OutlineText.count(text, "À retenir : trois priorités.")).isEqualTo(1);
        assertThat(OutlineText.count(text, PROSE)).isEqualTo(1);
    }

    @Test
    void tracked_changes_are_read_as_accepted_and_said_to_be_there() {
        ImportedOutline outline = read(new WordDraftFixture()
                .heading(1, "Délais")
                .raw("<w:p>" + WordDraftFixture.run("Au plus ") + "<w:del><w:r><w:delText>60</w:delText></w:r></w:del>"
                        + "<w:ins>" + WordDraftFixture.run("30") + "</w:ins>" + WordDraftFixture.run(" jours.")
                        + "</w:p>"));
        assertThat(OutlineText.of(outline)).contains("Au plus 30 jours.").doesNotContain("60");
        assertThat(outline.sections().getFirst().warnings()).containsExactly(ImportWarning.TRACKED_CHANGES);
    }

    @Test
    void hidden_text_the_contents_and_the_running_head_are_no_text_of_the_plan() {
        ImportedOutline outline = read(new WordDraftFixture()
                .contents("Diagnostic 3", "Objectifs 8")
                .heading(1, "Diagnostic")
                .raw("<w:p>" + WordDraftFixture.run("Visible.")
                        + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>À revoir</w:t></w:r></w:p>")
                .heading(1, "Objectifs")
                .raw("<w:p><w:pPr><w:pStyle w:val=\"TM1\"/></w:pPr>" + WordDraftFixture.run("Annexes 12") + "</w:p>"));
        assertThat(OutlineText.of(outline)).doesNotContain("EN-TÊTE", "À revoir", "Annexes 12", "Objectifs 8", "filet");
        assertThat(outline.leftOut())
                .containsExactlyInAnyOrder(
                        new LeftOut(Reason.TABLE_OF_CONTENTS, "Sommaire"),
                        new LeftOut(Reason.TABLE_OF_CONTENTS, "Diagnostic 3"),
                        new LeftOut(Reason.TABLE_OF_CONTENTS, "Objectifs 8"),
                        new LeftOut(Reason.HIDDEN_TEXT, "À revoir"),
                        new LeftOut(Reason.TABLE_OF_CONTENTS, "Annexes 12"));
    }

    @Test
    void emphasis_that_bears_meaning_is_kept_and_nothing_of_the_file_can_act() {
        ImportedOutline outline = read(new WordDraftFixture()
                .heading(1, "<script>alert(1)</script>")
                .raw("<w:p>" + WordDraftFixture.run("Il faut ") + "<w:r><w:rPr><w:b/></w:rPr><w:t>toujours</w:t></w:r>"
                        + WordDraftFixture.run(" prévenir <img src=x onerror=alert(2)> & guérir.")
                        + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>HYPERLINK \"javascript:alert(3)\""
                        + "</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
                        + WordDraftFixture.run("ici") + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>"));
        Document html = html(outline, 0);
        assertThat(html.select("strong").text()).isEqualTo("toujours");
        assertThat(html.text()).isEqualTo("Il faut toujours prévenir <img src=x onerror=alert(2)> & guérir.ici");
        assertThat(html.select("img, script, a")).isEmpty();
    }

    private static ImportedOutline read(WordDraftFixture word) {
        return DraftImporter.read("projet.docx", word.open());
    }

    private static Document html(ImportedOutline outline, int section) {
        return Jsoup.parse(outline.sections().get(section).html());
    }
}
