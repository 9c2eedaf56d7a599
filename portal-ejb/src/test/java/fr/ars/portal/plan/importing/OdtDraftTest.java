package fr.ars.portal.plan.importing;

import static fr.ars.portal.plan.importing.OdtDraftFixture.cell;
import static fr.ars.portal.plan.importing.OdtDraftFixture.frame;
import static fr.ars.portal.plan.importing.OdtDraftFixture.item;
import static fr.ars.portal.plan.importing.OdtDraftFixture.list;
import static fr.ars.portal.plan.importing.OdtDraftFixture.note;
import static fr.ars.portal.plan.importing.OdtDraftFixture.p;
import static org.assertj.core.api.Assertions.assertThat;

import fr.ars.portal.plan.importing.content.ImportWarning;
import fr.ars.portal.plan.importing.content.LeftOut;
import fr.ars.portal.plan.importing.content.LeftOut.Reason;
import fr.ars.portal.plan.importing.outline.ImportedOutline;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What LibreOffice can put in a file, and what becomes of it. */
class OdtDraftTest {

    private static final String PROSE = "Le territoire compte douze maisons de santé.";
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13};

    @TempDir
    Path folder;

    @Test
    void headings_are_sections_with_the_number_typed_or_counted() {
        assertThat(OutlineText.headings(read(new OdtDraftFixture()
                        .heading(1, "1. Diagnostic")
                        .paragraph(PROSE)
                        .heading(2, "1.1 Les besoins")
                        .heading(1, "2. Objectifs"))))
                .containsExactly("1 Diagnostic", "  1.1 Les besoins", "2 Objectifs");
        assertThat(OutlineText.headings(read(new OdtDraftFixture()
                        .withChapterNumbers()
                        .heading(1, "Diagnostic")
                        .heading(2, "Les besoins")
                        .heading(2, "L’offre")
                        .heading(1, "Objectifs"))))
                .containsExactly("1 Diagnostic", "  1.1 Les besoins", "  1.2 L’offre", "2 Objectifs");
    }

    @Test
    void a_heading_whose_style_or_author_says_so_bears_no_number() {
        assertThat(OutlineText.headings(read(new OdtDraftFixture()
                        .withChapterNumbers()
                        .withAutomaticStyle("<style:style style:name=\"P1\" style:family=\"paragraph\""
                                + " style:parent-style-name=\"Heading_20_1\" style:list-style-name=\"\"/>")
                        .raw("<text:h text:style-name=\"P1\" text:outline-level=\"1\">Préambule</text:h>")
                        .raw("<text:h text:outline-level=\"1\" text:is-list-header=\"true\">Synthèse</text:h>")
                        .heading(1, "Diagnostic")
                        .raw("<text:h text:outline-level=\"1\" text:restart-numbering=\"true\""
                                + " text:start-value=\"5\">Annexes</text:h>"))))
                .containsExactly("Préambule", "Synthèse", "1 Diagnostic", "5 Annexes");
    }

    @Test
    void numbers_are_printed_with_all_the_office_prints_around_them() {
        String levels = "<text:list-style style:name=\"Axes\"><text:list-level-style-number text:level=\"1\""
                + " style:num-format=\"I\" style:num-list-format=\"Axe %1% –\"/><text:list-level-style-number"
                + " text:level=\"2\" style:num-format=\"1\" text:display-levels=\"2\"/></text:list-style>";
        String first = "<text:h text:outline-level=\"1\">Prévenir</text:h>";
        String second = "<text:h text:outline-level=\"2\">Dépister</text:h>";
        assertThat(OutlineText.headings(read(new OdtDraftFixture()
                        .withStyle(levels)
                        .raw(list("Axes", "xml:id=\"l1\"", item(first)))
                        .paragraph(PROSE)
                        .raw(list(
                                "Axes",
                                "xml:id=\"l2\" text:continue-list=\"l1\"",
                                item("<text:list>" + item(second) + "</text:list>")))
                        .raw(list("Axes", "text:continue-numbering=\"true\"", item(first.replace("Prév", "Parv")))))))
                .containsExactly("Axe I Prévenir", "  I.1 Dépister", "Axe II Parvenir");
    }

    @Test
    void a_paragraph_whose_style_was_made_from_a_heading_is_one() {
        assertThat(OutlineText.headings(read(new OdtDraftFixture()
                        .withStyle("<style:style style:name=\"Titre_20_ARS\" style:family=\"paragraph\""
                                + " style:parent-style-name=\"Heading_20_2\"/>")
                        .raw("<text:p text:style-name=\"Titre_20_ARS\">Axe 1</text:p>")
                        .paragraph(PROSE)
                        .heading(3, "Fiche action"))))
                .containsExactly("Axe 1", "  Fiche action");
    }

    @Test
    void notes_hang_on_their_section_and_are_called_from_their_place() {
        ImportedOutline outline = read(new OdtDraftFixture()
                .heading(1, "Diagnostic")
                .noted("L’offre a crû", "Source : observatoire régional.", " depuis 2023.")
                .heading(1, "Objectifs")
                .raw("<text:p>Le délai baissera" + note("endnote", "i", "En jours ouvrés.") + " de moitié.</text:p>"));
        Document first = html(outline, 0);
        assertThat(first.select("p").eachText().getFirst()).isEqualTo("L’offre a crû1 depuis 2023.");
        assertThat(first.select("div.notes > #note-1").text()).isEqualTo("1 Source : observatoire régional.");
        assertThat(html(outline, 1).select("#call-e1").text()).isEqualTo("i");
        assertThat(html(outline, 1).select("div.notes > #note-e1").text()).isEqualTo("i En jours ouvrés.");
    }

    @Test
    void lists_keep_their_depth_their_way_of_counting_and_their_numbers() {
        ImportedOutline outline = read(new OdtDraftFixture()
                .heading(1, "Actions")
                .raw(list(
                        "Compte",
                        "xml:id=\"a\"",
                        item(p("Recenser") + list("Puces", "", item(p("les besoins")))) + item(p("Décider"))))
                .paragraph("Puis :")
                .raw(list("Compte", "text:continue-list=\"a\"", item(p("Évaluer"))))
                .raw(list("Lettres", "", item(p("chaque année"))))
                .raw(list("Compte", "", item(p("Publier")))));
        assertThat(outline.sections().getFirst().html().replace("\n", ""))
                .isEqualTo("<ol><li>Recenser<ul><li>les besoins</li></ul></li><li>Décider</li></ol><p>Puis :</p>"
                        + "<ol start=\"3\"><li>Évaluer</li></ol><ol type=\"a\"><li>chaque année</li></ol>"
                        + "<ol><li>Publier</li></ol>");
    }

    @Test
    void a_table_keeps_its_headings_its_merged_cells_and_the_table_within() {
        String inner = "<table:table><table:table-row>" + cell("", p("Brest")) + cell("", p("Quimper"))
                + "</table:table-row></table:table>";
        ImportedOutline outline = read(new OdtDraftFixture()
                .heading(1, "Objectifs quantifiés")
                .raw("<table:table><table:table-column/><table:table-header-rows><table:table-row>"
                        + cell("", p("Activité"))
                        + cell("table:number-columns-spanned=\"2\"", p("Implantations"))
                        + "<table:covered-table-cell/></table:table-row></table:table-header-rows><table:table-row>"
                        + cell("table:number-rows-spanned=\"2\"", p("Chirurgie")) + cell("", p("2028"))
                        + cell("", p("12")) + "</table:table-row><table:table-row><table:covered-table-cell/>"
                        + cell("", p("2033")) + cell("", inner) + "</table:table-row></table:table>"));
        Document html = html(outline, 0);
        assertThat(html.select("thead th").eachText()).containsExactly("Activité", "Implantations");
        assertThat(html.select("thead th[scope=col]").get(1).attr("colspan")).isEqualTo("2");
        assertThat(html.select("td[rowspan=2]").text()).isEqualTo("Chirurgie");
        assertThat(html.select("td table td").eachText()).containsExactly("Brest", "Quimper");
    }

    @Test
    void a_picture_of_the_file_is_kept_with_its_words_and_one_from_elsewhere_is_not_fetched() {
        String known = frame("<draw:image xlink:href=\"Pictures/carte.png\"/><svg:title>Carte</svg:title>"
                + "<svg:desc>Huit territoires</svg:desc>");
        String remote = frame("<draw:image xlink:href=\"https://exemple.fr/carte.png\"/>");
        String inline =
                frame("<draw:image><office:binary-data>" + Base64.getEncoder().encodeToString(PNG)
                        + "</office:binary-data></draw:image><svg:title>Logo</svg:title>");
        ImportedOutline outline = kept(new OdtDraftFixture()
                .withPart("Pictures/carte.png", PNG)
                .heading(1, "Territoires")
                .raw("<text:p>" + PROSE + known + inline + "</text:p>")
                .heading(1, "Offre")
                .raw("<text:p>" + PROSE + remote + "</text:p>"));
        assertThat(html(outline, 0).select("img").eachAttr("alt")).containsExactly("Carte – Huit territoires", "Logo");
        assertThat(html(outline, 0).select("img").eachAttr("src")).containsExactly("picture-1.png", "picture-2.png");
        assertThat(folder.resolve("picture-1.png")).hasBinaryContent(PNG);
        assertThat(outline.sections().get(0).warnings()).isEmpty();
        assertThat(outline.sections().get(1).warnings())
                .containsOnly(ImportWarning.IMAGE_LEFT_OUT, ImportWarning.IMAGE_WITHOUT_TEXT);
    }

    @Test
    void the_text_of_boxes_and_shapes_is_read_once_and_a_formula_by_its_signs() {
        String formula = "<math:math><math:semantics><math:mi>n</math:mi><math:mo>=</math:mo><math:mn>12</math:mn>"
                + "<math:annotation>n = 12 (code)</math:annotation></math:semantics></math:math>";
        String text = OutlineText.of(read(new OdtDraftFixture()
                .heading(1, "Diagnostic")
                .raw("<text:p>" + PROSE + frame("<draw:text-box>" + p("À retenir.") + "</draw:text-box>")
                        + "<draw:custom-shape>" + p("Dans une forme.") + "</draw:custom-shape>"
                        + frame("<draw:object>" + formula + "</draw:object>") + "</text:p>")));
        assertThat(text.replaceAll("\\s+", " ").strip())
                .isEqualTo("Diagnostic " + PROSE + " À retenir. Dans une forme. n = 12");
    }

    @Test
    void tracked_changes_are_read_as_accepted_and_said_to_be_there() {
        ImportedOutline outline = read(new OdtDraftFixture()
                .raw("<text:tracked-changes><text:changed-region><text:deletion>" + p("60")
                        + "</text:deletion></text:changed-region></text:tracked-changes>")
                .heading(1, "Délais")
                .raw("<text:p>Au plus <text:change/><text:change-start/>30<text:change-end/> jours.</text:p>"));
        assertThat(OutlineText.of(outline)).contains("Au plus 30 jours.").doesNotContain("60");
        assertThat(outline.sections().getFirst().warnings()).containsExactly(ImportWarning.TRACKED_CHANGES);
    }

    @Test
    void hidden_text_comments_the_contents_and_the_running_head_are_no_text_of_the_plan() {
        ImportedOutline outline = read(new OdtDraftFixture()
                .contents("Diagnostic", "Objectifs")
                .withAutomaticStyle("<style:style style:name=\"T9\" style:family=\"text\"><style:text-properties"
                        + " text:display=\"none\"/></style:style>")
                .heading(1, "Diagnostic")
                .raw("<text:p>Visible.<text:span text:style-name=\"T9\">À revoir</text:span><office:annotation>"
                        + p("Commentaire") + "</office:annotation></text:p>")
                .raw("<text:section text:display=\"none\">" + p("Variante") + "</text:section>")
                .raw("<text:p>Si besoin<text:hidden-paragraph text:is-hidden=\"true\"/></text:p>")
                .raw("<text:section>" + p("Dans une section.") + "</text:section>"));
        assertThat(OutlineText.of(outline))
                .contains("Visible.", "Dans une section.")
                .doesNotContain("EN-TÊTE", "À revoir", "Commentaire", "Variante", "Si besoin", "Modèle", "Objectifs");
        assertThat(outline.leftOut())
                .containsExactlyInAnyOrder(
                        new LeftOut(Reason.TABLE_OF_CONTENTS, "Sommaire"),
                        new LeftOut(Reason.TABLE_OF_CONTENTS, "Diagnostic 3"),
                        new LeftOut(Reason.TABLE_OF_CONTENTS, "Objectifs 3"),
                        new LeftOut(Reason.HIDDEN_TEXT, "À revoir"),
                        new LeftOut(Reason.HIDDEN_TEXT, "Variante"),
                        new LeftOut(Reason.HIDDEN_TEXT, "Si besoin"));
    }

    @Test
    void emphasis_links_and_blanks_are_kept_and_nothing_of_the_file_can_act() {
        ImportedOutline outline = read(new OdtDraftFixture()
                .withAutomaticStyle("<style:style style:name=\"Exp\" style:family=\"text\"><style:text-properties"
                        + " style:text-position=\"super 58%\"/></style:style>")
                .heading(1, "<script>alert(1)</script>")
                .raw("<text:p>Il  faut\n <text:span text:style-name=\"Gras\">toujours</text:span><text:s text:c=\"2\"/>"
                        + "lire &lt;img src=x> le 1<text:span text:style-name=\"Exp\">er</text:span><text:line-break/>"
                        + "<text:a xlink:href=\"https://sante.gouv.fr\">texte</text:a> "
                        + "<text:a xlink:href=\"javascript:alert(3)\">ici</text:a></text:p>"));
        Document html = html(outline, 0);
        assertThat(html.select("strong").text()).isEqualTo("toujours");
        assertThat(html.select("sup").text()).isEqualTo("er");
        assertThat(html.text()).isEqualTo("Il faut toujours lire <img src=x> le 1er texte ici");
        assertThat(html.select("a").eachAttr("href")).containsExactly("https://sante.gouv.fr");
        assertThat(html.select("br")).hasSize(1);
        assertThat(html.select("img, script")).isEmpty();
    }

    @Test
    void page_numbers_and_a_table_of_contents_typed_into_the_text_are_left_out() {
        List<String> titles = List.of("1 Diagnostic", "1.1 Besoins", "1.2 Offre", "2 Objectifs", "2.1 Actions");
        OdtDraftFixture odt = new OdtDraftFixture().paragraph("Sommaire");
        titles.forEach(title -> odt.paragraph(title + " ......... 7"));
        int page = 0;
        for (String title : titles) {
            odt.bold(title);
            Collections.nCopies(3, PROSE).forEach(odt::paragraph);
            odt.paragraph("- " + ++page + " -");
        }
        ImportedOutline outline = read(odt);
        assertThat(OutlineText.headings(outline)).hasSize(titles.size());
        assertThat(outline.leftOut())
                .extracting(LeftOut::reason)
                .containsOnly(Reason.TABLE_OF_CONTENTS, Reason.PAGE_NUMBER)
                .hasSize(1 + titles.size() + page);
    }

    private ImportedOutline kept(OdtDraftFixture odt) {
        return DraftImporter.read("projet.odt", new ByteArrayInputStream(odt.bytes()), new PictureFolder(folder));
    }

    private static ImportedOutline read(OdtDraftFixture odt) {
        return DraftImporter.read("projet.odt", odt.open());
    }

    private static Document html(ImportedOutline outline, int section) {
        return Jsoup.parse(outline.sections().get(section).html());
    }
}
