package fr.ars.portal.plan.importing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ars.portal.plan.importing.content.LeftOut;
import fr.ars.portal.plan.importing.content.LeftOut.Reason;
import fr.ars.portal.plan.importing.outline.ImportedOutline;
import fr.ars.portal.plan.importing.outline.ImportedSection;
import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files whose authors' programs have tagged what each piece of a page is. */
class TaggedPdfTest {

    private final PdfDraftFixture pdf = new PdfDraftFixture();
    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private PDStructureElement document;
    private float y = 800;
    private int marks;

    @TempDir
    private Path folder;

    @BeforeEach
    void tag() {
        pdf.pdf.getDocumentCatalog().setStructureTreeRoot(root);
        document = element("Document", root);
    }

    @Test
    void tags_tell_headings_and_the_author_s_own_names_are_translated() {
        COSDictionary roles = new COSDictionary();
        roles.setName("Titre_20_2", "H2");
        root.getCOSObject().setItem(COSName.ROLE_MAP, roles);
        text(element("H1", document), "Diagnostic");
        text(element("P", document), "Le texte.");
        text(element("Titre_20_2", document), "Population");
        text(element("P", document), "Elle vieillit.");
        assertThat(OutlineText.headings(read())).containsExactly("Diagnostic", "  Population");
    }

    @Test
    void lists_stand_within_lists() {
        text(element("H1", document), "Diagnostic");
        PDStructureElement list = element("L", document);
        PDStructureElement first = element("LI", list);
        text(element("Lbl", first), "1.");
        PDStructureElement body = element("LBody", first);
        text(element("P", body), "Recenser");
        PDStructureElement inner = element("LI", element("L", body));
        text(element("Lbl", inner), "•");
        text(element("LBody", inner), "les besoins");
        Document html = html(read());
        assertThat(html.select("ol > li").getFirst().ownText()).isEqualTo("Recenser");
        assertThat(html.select("ol > li > ul > li").text()).isEqualTo("les besoins");
    }

    @Test
    void a_table_keeps_its_heads_and_its_merged_cells() {
        text(element("H1", document), "Diagnostic");
        PDStructureElement table = element("Table", document);
        PDStructureElement head = element("TR", element("THead", table));
        text(element("TH", head), "Action");
        text(element("TH", head), "Année");
        PDStructureElement wide = element("TD", element("TR", element("TBody", table)));
        COSDictionary spans = new COSDictionary();
        spans.setName(COSName.O, "Table");
        spans.setInt(COSName.getPDFName("ColSpan"), 2);
        wide.getCOSObject().setItem(COSName.A, spans);
        text(element("P", wide), "Tout en 2026");
        Document html = html(read());
        assertThat(html.select("thead th").eachText()).containsExactly("Action", "Année");
        assertThat(html.select("td[colspan=2]").text()).isEqualTo("Tout en 2026");
    }

    @Test
    void a_note_hangs_on_its_call_and_a_figure_says_what_it_shows() {
        text(element("H1", document), "Diagnostic");
        PDStructureElement paragraph = element("P", document);
        text(paragraph, "Comme la loi y invite");
        float end = 70 + PdfDraftFixture.width(PdfDraftFixture.PLAIN, 11, "Comme la loi y invite");
        mark(element("Reference", paragraph), 7, end, y + 4, "1");
        mark(paragraph, 11, end + 4, y, ".");
        PDStructureElement note = element("Note", paragraph);
        text(element("P", note), "1 Article L. 1434-2.");
        PDStructureElement figure = element("Figure", document);
        figure.setAlternateDescription("Carte des territoires");
        int mark = open(figure, "Figure");
        pdf.draw(pdf.picture(Color.BLUE), 70, 300, 200, 100).raw("EMC\n");
        Document html = html(read());
        assertThat(mark).isPositive();
        assertThat(html.select("p:has(sup a[href=#note-1])").text()).isEqualTo("Comme la loi y invite1.");
        assertThat(html.select("#note-1").text()).isEqualTo("1 Article L. 1434-2.");
        assertThat(html.select("figure img").attr("alt")).isEqualTo("Carte des territoires");
    }

    @Test
    void artifacts_and_tables_of_contents_are_left_out() {
        pdf.raw("/Artifact BMC\n").write(PdfDraftFixture.PLAIN, 9, 70, 30, "12").raw("EMC\n");
        text(element("TOCI", element("TOC", document)), "Diagnostic 3");
        text(element("H1", document), "Diagnostic");
        text(element("P", document), "Le texte de ce chapitre est assez long pour que la page ne soit pas vide.");
        ImportedOutline outline = read();
        assertThat(outline.leftOut())
                .containsExactlyInAnyOrder(
                        new LeftOut(Reason.PAGE_NUMBER, "12"), new LeftOut(Reason.TABLE_OF_CONTENTS, "Diagnostic 3"));
        assertThat(OutlineText.headings(outline)).containsExactly("Diagnostic");
    }

    @Test
    void tags_that_miss_half_of_the_words_are_not_believed() {
        text(element("P", document), "1 Diagnostic");
        y -= 30;
        pdf.write(PdfDraftFixture.PLAIN, 11, 70, y, "Ce que les tags ne disent pas se lit quand même.");
        y -= 30;
        pdf.write(PdfDraftFixture.PLAIN, 11, 70, y, "2 Orientations");
        ImportedOutline outline = read();
        assertThat(OutlineText.headings(outline)).containsExactly("1 Diagnostic", "2 Orientations");
        assertThat(OutlineText.of(outline)).contains("Ce que les tags ne disent pas se lit quand même.");
    }

    @Test
    void a_few_words_without_a_tag_are_kept_at_the_end_of_their_page() {
        text(element("H1", document), "Diagnostic");
        for (int i = 0; i < 8; i++) {
            text(
                    element("P", document),
                    "Un paragraphe d’une longueur ordinaire, qui porte son tag, numéro " + i + ".");
        }
        pdf.write(PdfDraftFixture.PLAIN, 11, 70, 100, "Oublié.");
        assertThat(html(read()).select("p").getLast().text()).isEqualTo("Oublié.");
    }

    private PDStructureElement element(String type, PDStructureNode parent) {
        PDStructureElement element = new PDStructureElement(type, parent);
        PDPage page = pdf.pdf.getPage(0);
        element.setPage(page);
        parent.appendKid(element);
        return element;
    }

    private void text(PDStructureElement element, String words) {
        y -= 20;
        mark(element, 11, 70, y, words);
    }

    private void mark(PDStructureElement element, float size, float x, float at, String words) {
        open(element, "Span");
        pdf.write(PdfDraftFixture.PLAIN, size, x, at, words).raw("EMC\n");
    }

    private int open(PDStructureElement element, String tag) {
        element.appendKid(++marks);
        pdf.raw("/" + tag + " <</MCID " + marks + ">> BDC\n");
        return marks;
    }

    private static Document html(ImportedOutline outline) {
        return Jsoup.parse(
                outline.sections().stream().map(ImportedSection::html).collect(Collectors.joining()));
    }

    private ImportedOutline read() {
        return DraftImporter.read("projet.pdf", new ByteArrayInputStream(pdf.bytes()), new PictureFolder(folder));
    }
}
