package fr.ars.portal.plan.importing;

import static fr.ars.portal.plan.importing.PdfDraftFixture.BOLD;
import static fr.ars.portal.plan.importing.PdfDraftFixture.PLAIN;
import static org.assertj.core.api.Assertions.assertThat;

import fr.ars.portal.plan.importing.content.ImportWarning;
import fr.ars.portal.plan.importing.content.LeftOut;
import fr.ars.portal.plan.importing.content.LeftOut.Reason;
import fr.ars.portal.plan.importing.outline.ImportedOutline;
import fr.ars.portal.plan.importing.outline.ImportedSection;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What printed pages hold besides lines of text: tables, pictures, links, notes, pages nobody can read, slides. */
class PdfDraftTest {

    @TempDir
    private Path folder;

    @Test
    void a_table_whose_lines_are_drawn_is_a_table_with_its_merged_cells() {
        PdfDraftFixture pdf = titled();
        for (float y : new float[] {600, 580, 560, 540}) {
            pdf.line(y == 560 ? 200 : 70, y, 470, y);
        }
        pdf.line(70, 540, 70, 600).line(200, 540, 200, 600).line(470, 540, 470, 600);
        pdf.write(BOLD, 11, 75, 585, "Action").write(BOLD, 11, 205, 585, "Calendrier");
        pdf.write(PLAIN, 11, 75, 565, "Recruter").write(PLAIN, 11, 205, 565, "en 2026");
        pdf.write(PLAIN, 11, 205, 545, "et en 2027");
        pdf.write(PLAIN, 11, 70, 500, "Le tableau ci-dessus engage l’agence.");
        Document html = html(read(pdf));
        assertThat(html.select("thead th").eachText()).containsExactly("Action", "Calendrier");
        assertThat(html.select("tbody td").eachText()).containsExactly("Recruter", "en 2026", "et en 2027");
        assertThat(html.select("td[rowspan=2]").eachText()).containsExactly("Recruter");
        assertThat(html.select("table + p").text()).isEqualTo("Le tableau ci-dessus engage l’agence.");
    }

    @Test
    void a_drawing_made_of_lines_is_no_table_and_its_words_are_kept() {
        PdfDraftFixture pdf = titled();
        for (int i = 0; i < 12; i++) {
            pdf.line(70, 400 + 10 * i, 470, 400 + 10 * i).line(70 + 36 * i, 400, 70 + 36 * i, 510);
        }
        pdf.write(PLAIN, 8, 75, 402, "2026");
        ImportedOutline outline = read(pdf);
        assertThat(html(outline).select("table")).isEmpty();
        assertThat(OutlineText.of(outline)).contains("2026");
    }

    @Test
    void a_picture_is_kept_where_it_stands_but_no_logo_and_no_background() {
        PdfDraftFixture pdf = new PdfDraftFixture();
        PDImageXObject logo = pdf.picture(Color.RED);
        PDImageXObject background = pdf.picture(Color.LIGHT_GRAY);
        PDImageXObject map = pdf.picture(Color.BLUE);
        for (int page = 1; page <= 4; page++) {
            pdf.draw(logo, 500, 780, 60, 50).draw(background, 0, 0, 595, 842);
            pdf.write(BOLD, 15, 70, 700, page + " Chapitre " + "un deux trois quatre".split(" ")[page - 1]);
            pdf.write(PLAIN, 11, 70, 670, "Avant la carte numéro " + page + ".");
            if (page == 2) {
                pdf.draw(map, 70, 400, 300, 200);
            }
            pdf.write(PLAIN, 11, 70, 300, "Après la carte numéro " + page + ".");
            if (page < 4) {
                pdf.newPage();
            }
        }
        ImportedOutline outline = read(pdf);
        assertThat(folder.toFile().list()).hasSize(1);
        Document second = Jsoup.parse(outline.sections().get(1).html());
        assertThat(second.select("body > *").eachAttr("class")).hasSizeLessThan(4);
        assertThat(second.select("p + figure + p").text()).isEqualTo("Après la carte numéro 2.");
        assertThat(outline.sections().get(1).warnings()).contains(ImportWarning.IMAGE_WITHOUT_TEXT);
        assertThat(outline.sections().get(0).html()).doesNotContain("<figure");
    }

    @Test
    void a_photograph_is_kept_as_the_camera_made_it() throws Exception {
        PdfDraftFixture pdf = titled();
        BufferedImage photograph = new BufferedImage(80, 60, BufferedImage.TYPE_INT_RGB);
        pdf.draw(JPEGFactory.createFromImage(pdf.pdf, photograph), 70, 400, 200, 150);
        assertThat(html(read(pdf)).select("figure img").attr("src")).isEqualTo("picture-1.jpg");
    }

    @Test
    void a_scanned_page_is_told_and_the_others_are_read() {
        PdfDraftFixture pdf = titled();
        pdf.newPage().draw(pdf.picture(Color.GRAY), 0, 0, 595, 842).newPage();
        pdf.write(PLAIN, 11, 70, 700, "La suite se lit.");
        ImportedOutline outline = read(pdf);
        assertThat(OutlineText.of(outline)).contains("La suite se lit.");
        assertThat(outline.sections().getFirst().warnings()).contains(ImportWarning.PAGES_NOT_READ);
        assertThat(outline.leftOut()).containsExactly(new LeftOut(Reason.PAGE_NOT_READ, "2"));
    }

    @Test
    void a_link_is_kept_and_one_that_would_start_a_program_is_not() throws Exception {
        PdfDraftFixture pdf = titled();
        pdf.write(PLAIN, 11, 70, 650, "Voir le site de l’agence");
        PDPage page = pdf.pdf.getPage(0);
        page.getAnnotations().add(link("https://www.bretagne.ars.sante.fr", 70, 640, 300, 665));
        pdf.write(PLAIN, 11, 70, 600, "et ce fichier-ci");
        page.getAnnotations().add(link("file:///etc/passwd", 70, 590, 300, 615));
        Document html = html(read(pdf));
        assertThat(html.select("a").eachAttr("href")).containsExactly("https://www.bretagne.ars.sante.fr");
        assertThat(html.select("a").text()).isEqualTo("Voir le site de l’agence");
    }

    private static PDAnnotationLink link(String address, float x0, float y0, float x1, float y1) {
        PDActionURI action = new PDActionURI();
        action.setURI(address);
        PDAnnotationLink link = new PDAnnotationLink();
        link.setAction(action);
        link.setRectangle(new PDRectangle(x0, y0, x1 - x0, y1 - y0));
        return link;
    }

    @Test
    void a_footnote_hangs_on_the_words_that_call_it() {
        PdfDraftFixture pdf = titled();
        pdf.write(PLAIN, 11, 70, 650, "Comme le code y invite");
        float end = 70 + PdfDraftFixture.width(PLAIN, 11, "Comme le code y invite");
        pdf.write(PLAIN, 7, end, 654, "1").write(PLAIN, 11, end + 4, 650, ", l’agence consulte.");
        pdf.line(70, 100, 150, 100);
        pdf.write(PLAIN, 9, 70, 88, "1 Article L. 1434-2 du code de la santé").write(PLAIN, 9, 70, 77, "publique.");
        Document html = html(read(pdf));
        assertThat(html.select("p:has(sup a[href=#note-1])").text())
                .isEqualTo("Comme le code y invite1, l’agence consulte.");
        assertThat(html.select("#note-1").text()).isEqualTo("1 Article L. 1434-2 du code de la santé publique.");
    }

    @Test
    void letters_drawn_twice_to_look_bold_are_read_once() {
        PdfDraftFixture pdf = titled();
        pdf.write(PLAIN, 11, 70, 650, "Une phrase appuyée.").write(PLAIN, 11, 70.4f, 650, "Une phrase appuyée.");
        assertThat(OutlineText.count(OutlineText.of(read(pdf)), "Une phrase appuyée."))
                .isEqualTo(1);
    }

    @Test
    void bookmarks_tell_headings_that_nothing_else_tells() {
        PdfDraftFixture pdf = new PdfDraftFixture();
        PDDocumentOutline bookmarks = new PDDocumentOutline();
        PDOutlineItem chapter = bookmark(pdf, "Diagnostic");
        chapter.addLast(bookmark(pdf, "Population"));
        bookmarks.addLast(chapter);
        bookmarks.addLast(bookmark(pdf, "Orientations"));
        pdf.pdf.getDocumentCatalog().setDocumentOutline(bookmarks);
        float y = 700;
        for (String line : List.of(
                "Diagnostic",
                "Le texte du diagnostic est court.",
                "Population",
                "La population vieillit.",
                "Orientations",
                "Elles sont au nombre de cinq.")) {
            pdf.write(PLAIN, 11, 70, y, line);
            y -= 30;
        }
        assertThat(OutlineText.headings(read(pdf))).containsExactly("Diagnostic", "  Population", "Orientations");
    }

    private static PDOutlineItem bookmark(PdfDraftFixture pdf, String title) {
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(title);
        PDPageFitDestination destination = new PDPageFitDestination();
        destination.setPage(pdf.pdf.getPage(0));
        item.setDestination(destination);
        return item;
    }

    @Test
    void larger_letters_tell_headings_where_there_is_no_number() {
        PdfDraftFixture pdf = new PdfDraftFixture();
        float y = 760;
        for (String title : List.of("18 Notre projet", "14 Constats", "14 Priorités", "18 Nos moyens", "14 Budget")) {
            y -= 40;
            pdf.write(BOLD, Integer.parseInt(title.substring(0, 2)), 70, y, title.substring(3));
            for (int i = 0; i < 3; i++) {
                y -= 25;
                pdf.write(PLAIN, 11, 70, y, "Un paragraphe qui dit ce qui suit ce titre (" + i + ").");
            }
        }
        assertThat(OutlineText.headings(read(pdf)))
                .containsExactly("Notre projet", "  Constats", "  Priorités", "Nos moyens", "  Budget");
    }

    @Test
    void the_head_that_names_the_chapter_is_left_out_on_every_page() {
        PdfDraftFixture pdf = new PdfDraftFixture();
        for (int page = 1; page <= 10; page++) {
            String chapter = page <= 5 ? "Accès aux soins" : "Prévention";
            pdf.write(PLAIN, 9, 70, 800, chapter).write(PLAIN, 9, 300, 30, "Page " + page + " sur 10");
            if (page % 5 == 1) {
                pdf.write(BOLD, 15, 70, 720, (page / 5 + 1) + " " + chapter);
            }
            pdf.write(PLAIN, 11, 70, 690, "La page numéro " + page + " a sa phrase.");
            if (page < 10) {
                pdf.newPage();
            }
        }
        ImportedOutline outline = read(pdf);
        assertThat(OutlineText.headings(outline)).containsExactly("1 Accès aux soins", "2 Prévention");
        assertThat(outline.leftOut())
                .extracting(LeftOut::reason)
                .filteredOn(Reason.RUNNING_HEAD::equals)
                .hasSize(10);
        assertThat(outline.leftOut())
                .extracting(LeftOut::reason)
                .filteredOn(Reason.PAGE_NUMBER::equals)
                .hasSize(10);
    }

    @Test
    void slides_are_sections_and_their_bullets_are_not() {
        PdfDraftFixture pdf = new PdfDraftFixture();
        List<String> titles = List.of("Bilan du projet", "Nos objectifs", "Calendrier de la concertation");
        for (String title : titles) {
            pdf.write(BOLD, 24, 70, 740, title);
            for (int i = 1; i <= 4; i++) {
                pdf.write(PLAIN, 14, 80, 740 - 45 * i, "•")
                        .write(PLAIN, 14, 100, 740 - 45 * i, "Point " + i + " de : " + title);
            }
            if (!title.equals(titles.getLast())) {
                pdf.newPage();
            }
        }
        ImportedOutline outline = read(pdf);
        assertThat(OutlineText.headings(outline)).containsExactlyElementsOf(titles);
        assertThat(outline.sections())
                .allMatch(section -> Jsoup.parse(section.html()).select("li").size() == 4);
    }

    private static PdfDraftFixture titled() {
        return new PdfDraftFixture().write(BOLD, 15, 70, 720, "1 Le premier chapitre");
    }

    private static Document html(ImportedOutline outline) {
        return Jsoup.parse(
                outline.sections().stream().map(ImportedSection::html).collect(Collectors.joining()));
    }

    private ImportedOutline read(PdfDraftFixture pdf) {
        return DraftImporter.read("projet.pdf", new ByteArrayInputStream(pdf.bytes()), new PictureFolder(folder));
    }
}
