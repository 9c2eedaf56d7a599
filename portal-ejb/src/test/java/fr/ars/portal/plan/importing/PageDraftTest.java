package fr.ars.portal.plan.importing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ars.portal.plan.importing.content.ImportWarning;
import fr.ars.portal.plan.importing.content.LeftOut;
import fr.ars.portal.plan.importing.content.LeftOut.Reason;
import fr.ars.portal.plan.importing.outline.ImportedOutline;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a page of the web can hold, and what becomes of it. */
class PageDraftTest {

    private static final String PROSE = "Le territoire compte douze maisons de santé.";
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13};

    @TempDir
    Path folder;

    @Test
    void headings_are_sections_and_text_in_no_paragraph_makes_one() {
        ImportedOutline outline = read("<h1>1. Diagnostic</h1>Un texte<div>un autre<br>encore</div>et la fin"
                + "<h2>1.1 Les <em>besoins</em></h2><h1>2. Objectifs</h1>");
        assertThat(OutlineText.headings(outline)).containsExactly("1 Diagnostic", "  1.1 Les besoins", "2 Objectifs");
        assertThat(html(outline, 0).select("p").eachText()).containsExactly("Un texte", "un autre encore", "et la fin");
    }

    @Test
    void two_breaks_set_paragraphs_apart() {
        assertThat(html(read("<h1>A</h1><p>Un<br>deux<br>\n<br>trois<br></p>"), 0)
                        .select("p")
                        .eachText())
                .containsExactly("Un deux", "trois");
    }

    @Test
    void what_the_site_repeats_and_what_the_browser_runs_is_no_text() {
        ImportedOutline outline = read("<title>PRS</title><body><header>Agence</header><nav>Menu</nav>"
                + "<div id=toc>Sommaire 1 2 3</div><article><header><h1>Diagnostic</h1></header><p>" + PROSE
                + "<script>alert(1)</script><style>p{}</style><span hidden>Caché</span></p><button>Partager</button>"
                + "</article><aside>À lire aussi</aside><footer>Contact</footer>");
        assertThat(OutlineText.of(outline)).isEqualToNormalizingWhitespace("Diagnostic " + PROSE);
        assertThat(outline.leftOut())
                .containsExactly(
                        new LeftOut(Reason.RUNNING_HEAD, "Agence"),
                        new LeftOut(Reason.RUNNING_HEAD, "Menu"),
                        new LeftOut(Reason.TABLE_OF_CONTENTS, "Sommaire 1 2 3"),
                        new LeftOut(Reason.HIDDEN_TEXT, "Caché"),
                        new LeftOut(Reason.RUNNING_HEAD, "À lire aussi"),
                        new LeftOut(Reason.RUNNING_HEAD, "Contact"));
    }

    @Test
    void where_a_page_says_which_part_is_its_text_the_rest_is_set_apart() {
        ImportedOutline outline = read(
                "<div>Bandeau</div><div><main><h1>Diagnostic</h1><p>" + PROSE + "</p></main><p>Partagez</p></div>");
        assertThat(OutlineText.of(outline)).isEqualToNormalizingWhitespace("Diagnostic " + PROSE);
        assertThat(outline.leftOut()).extracting(LeftOut::text).containsExactlyInAnyOrder("Bandeau", "Partagez");
    }

    @Test
    void lists_keep_their_depth_their_way_of_counting_and_their_numbers() {
        ImportedOutline outline = read("<h1>Actions</h1><ol><li>Recenser<ul><li>les besoins</ul><li><p>Décider</p></ol>"
                + "<p>Puis :</p><ol start=3><li>Évaluer</ol><ol type=a><li>chaque année</ol>");
        assertThat(outline.sections().getFirst().html().replace("\n", ""))
                .isEqualTo("<ol><li>Recenser<ul><li>les besoins</li></ul></li><li>Décider</li></ol><p>Puis :</p>"
                        + "<ol start=\"3\"><li>Évaluer</li></ol><ol type=\"a\"><li>chaque année</li></ol>");
    }

    @Test
    void what_word_counts_in_its_pages_is_kept() {
        String marker = "<span style='mso-list:Ignore'>%s<span style='font:7.0pt'>&nbsp;&nbsp;</span></span>";
        ImportedOutline outline = read("<p class=MsoToc1>Diagnostic 3</p>"
                + "<h1 style='mso-list:l1 level1 lfo1'><![if !supportLists]>" + marker.formatted("1") + "<![endif]>"
                + "Diagnostic</h1><h2 style='mso-list:l1 level2 lfo1'>" + marker.formatted("1.1") + "Besoins</h2>"
                + "<p class=MsoListParagraph style='mso-list:l0 level1 lfo2'>" + marker.formatted("·") + "Un</p>"
                + "<p class=MsoListParagraph style='mso-list:l0 level2 lfo2'>" + marker.formatted("a)") + "Deux</p>");
        assertThat(OutlineText.headings(outline)).containsExactly("1 Diagnostic", "  1.1 Besoins");
        assertThat(outline.sections().get(1).html().replace("\n", ""))
                .isEqualTo("<ul><li>Un<ol type=\"a\"><li>Deux</li></ol></li></ul>");
        assertThat(outline.leftOut()).containsExactly(new LeftOut(Reason.TABLE_OF_CONTENTS, "Diagnostic 3"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        <a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a> | <div id="sdfootnote1"><p><a name="sdfootnote1sym" href="#sdfootnote1anc">1</a> Source.</p></div>
        <a href="#_ftn1" name="_ftnref1"><span>[1]</span></a> | <div><hr><div id=ftn1><p><a href="#_ftnref1" name="_ftn1">[1]</a> Source.</p></div></div>
        <sup id="cite_ref-1"><a href="#cite_note-1">[1]</a></sup> | <ol><li id="cite_note-1"><a href="#cite_ref-1">↑</a> Source.</li></ol>
        <a href="#fn1" id="fnref1" role="doc-noteref"><sup>1</sup></a> | <section><ol><li id="fn1"><p>Source.<a href="#fnref1">↩︎</a></p></li></ol></section>
        """)
    void a_note_is_known_by_the_links_to_and_fro(String call, String note) {
        ImportedOutline outline = read("<h1>Diagnostic</h1><p>L’offre a crû" + call
                + " depuis 2023.</p><h1>Objectifs</h1><p>" + PROSE + "</p>" + note);
        assertThat(html(outline, 0).select("p").eachText().getFirst()).isEqualTo("L’offre a crû1 depuis 2023.");
        assertThat(html(outline, 0).select("div.notes > #note-1").text()).isEqualTo("1 Source.");
        assertThat(html(outline, 1).text()).isEqualTo(PROSE);
    }

    @Test
    void links_within_the_page_make_no_note_of_a_section() {
        ImportedOutline outline = read("<p><a href=#s1 id=t1>1</a></p><h1 id=s1><a href=#t1>Diagnostic</a></h1><p>"
                + PROSE + "</p><p id=s2>Un paragraphe nommé.</p><p><a href=#s2>voir</a></p>");
        assertThat(OutlineText.of(outline)).contains("Diagnostic", PROSE, "Un paragraphe nommé.", "voir");
    }

    @Test
    void a_table_keeps_its_headings_its_merged_cells_and_the_table_within() {
        Document html = html(
                read(
                        "<h1>Objectifs</h1><table><caption>Tableau 1</caption><tr><th>Activité<th colspan=2>Implantations</tr>"
                                + "<tr><td rowspan=2>Chirurgie<td>2028<td>12</tr><tr><td>2033<td><table><tr><td>Brest<td>Quimper"
                                + "</table></table>"),
                0);
        assertThat(html.select("p").text()).isEqualTo("Tableau 1");
        assertThat(html.select("thead th").eachText()).containsExactly("Activité", "Implantations");
        assertThat(html.select("thead th").get(1).attr("colspan")).isEqualTo("2");
        assertThat(html.select("td[rowspan=2]").text()).isEqualTo("Chirurgie");
        assertThat(html.select("td table td").eachText()).containsExactly("Brest", "Quimper");
    }

    @Test
    void a_table_that_lays_out_the_page_is_none() {
        ImportedOutline outline = read("<table><tr><td><h1>Diagnostic</h1><p>" + PROSE + "</table>");
        assertThat(OutlineText.headings(outline)).containsExactly("Diagnostic");
        assertThat(html(outline, 0).select("table")).isEmpty();
    }

    @Test
    void a_picture_in_the_page_is_kept_and_one_from_elsewhere_is_not_fetched() {
        String data = "data:image/png;base64," + Base64.getEncoder().encodeToString(PNG);
        ImportedOutline outline = DraftImporter.read(
                "projet.html",
                stream("<h1>Territoires</h1><p>" + PROSE + "<img src='" + data + "' alt='Carte'></p><h1>Offre</h1><p>"
                        + PROSE + "<img src='https://exemple.fr/a.png'><img alt='' src='filet.gif'></p>"),
                new PictureFolder(folder));
        assertThat(html(outline, 0).select("img[src=picture-1.png]").attr("alt"))
                .isEqualTo("Carte");
        assertThat(folder.resolve("picture-1.png")).hasBinaryContent(PNG);
        assertThat(html(outline, 1).select("figure.missing-image")).hasSize(1);
        assertThat(outline.sections().get(1).warnings())
                .containsOnly(ImportWarning.IMAGE_LEFT_OUT, ImportWarning.IMAGE_WITHOUT_TEXT);
    }

    @Test
    void changes_are_read_as_accepted_and_said_to_be_there() {
        ImportedOutline outline = read("<h1>Délais</h1><p>Au plus <del>60</del><ins>30</ins> jours.</p>");
        assertThat(OutlineText.of(outline)).contains("Au plus 30 jours.").doesNotContain("60");
        assertThat(outline.sections().getFirst().warnings()).containsExactly(ImportWarning.TRACKED_CHANGES);
    }

    @Test
    void emphasis_is_kept_and_nothing_of_the_page_can_act() {
        Document html = html(
                read(
                        "<h1>A</h1><p onclick=alert(1)>Il faut <b>toujours</b> <span style='font-weight:bold'>lire</span> le "
                                + "1<sup>er</sup> <a href='javascript:alert(2)'>ici</a> <a href='https://sante.gouv.fr'>là</a>"
                                + "<iframe src=x></iframe></p>"),
                0);
        assertThat(html.select("strong").eachText()).containsExactly("toujours", "lire");
        assertThat(html.select("sup").text()).isEqualTo("er");
        assertThat(html.text()).isEqualTo("Il faut toujours lire le 1er ici là");
        assertThat(html.select("a").eachAttr("href")).containsExactly("https://sante.gouv.fr");
        assertThat(html.html()).doesNotContain("onclick", "iframe", "javascript");
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1252, windows-1252",
        "iso-8859-1, windows-1252",
        "utf-8, UTF-8",
        "utf-8, windows-1252",
        "inconnu, windows-1252",
        "utf-8, UTF-16"
    })
    void letters_are_read_as_they_are_written_even_where_the_page_is_wrong_about_it(String said, String written) {
        String page = "<meta charset=" + said + "><h1>L’œuvre</h1><p>" + PROSE + "</p>";
        ImportedOutline outline =
                DraftImporter.read("projet.htm", new ByteArrayInputStream(page.getBytes(Charset.forName(written))));
        assertThat(OutlineText.of(outline)).isEqualToNormalizingWhitespace("L’œuvre " + PROSE);
    }

    @Test
    void paragraphs_that_are_really_lines_are_put_together_again() {
        StringBuilder lines = new StringBuilder("<pre>");
        for (int i = 1; i <= 12; i++) {
            lines.append("La région de Ville")
                    .append(i)
                    .append(" compte plusieurs centres où l’on soigne les personnes\n");
            lines.append("qui y vivent toute l’année.\n\n");
        }
        ImportedOutline outline = read(lines + "</pre>");
        assertThat(Jsoup.parse(outline.sections().getFirst().html()).select("p"))
                .hasSize(12);
        assertThat(OutlineText.of(outline))
                .contains("Ville7 compte plusieurs centres où l’on soigne les personnes qui y");
    }

    @Test
    void markdown_is_read_with_its_tables_notes_and_what_is_struck_out() {
        ImportedOutline outline = DraftImporter.read("projet.md", stream("""
                ---
                title: PRS
                ---
                # 1. Diagnostic

                L’offre a **crû**[^1] de ~~60~~ 30 %.

                [^1]: Source.

                ## 1.1 Besoins

                | Année | Lits |
                |-------|------|
                | 2028  | 12   |

                - un
                  1. deux

                <script>alert(1)</script>
                """));
        assertThat(OutlineText.headings(outline)).containsExactly("1 Diagnostic", "  1.1 Besoins");
        assertThat(html(outline, 0).select("p").eachText().getFirst()).isEqualTo("L’offre a crû1 de 30 %.");
        assertThat(html(outline, 0).select("#note-1").text()).isEqualTo("1 Source.");
        assertThat(outline.sections().getFirst().warnings()).containsExactly(ImportWarning.TRACKED_CHANGES);
        assertThat(html(outline, 1).select("th").eachText()).containsExactly("Année", "Lits");
        assertThat(html(outline, 1).select("ul > li > ol > li").text()).isEqualTo("deux");
        assertThat(OutlineText.of(outline)).doesNotContain("PRS", "alert");
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static ImportedOutline read(String html) {
        return DraftImporter.read("projet.html", stream(html));
    }

    private static Document html(ImportedOutline outline, int section) {
        return Jsoup.parse(outline.sections().get(section).html());
    }
}
