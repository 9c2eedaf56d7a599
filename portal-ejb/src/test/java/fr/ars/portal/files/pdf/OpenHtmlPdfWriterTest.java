package fr.ars.portal.files.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ars.portal.files.FilePolicy;
import fr.ars.portal.files.FileState;
import fr.ars.portal.files.FileStore;
import fr.ars.portal.files.FileType;
import fr.ars.portal.files.OpenedFile;
import fr.ars.portal.files.PdfPaper;
import fr.ars.portal.files.StoredFile;
import fr.ars.portal.kernel.NotFoundException;
import fr.ars.portal.kernel.SubjectRef;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class OpenHtmlPdfWriterTest {

    private static final UUID PICTURE = new UUID(7, 7);

    private static final String TEXT = """
            <h1 id="haut">Projet régional</h1>
            <h2>1 Les soins</h2><p>Un cœur « à l’abri » – 12&nbsp;%, c’est-à-dire…<br>ligne suivante &amp; fin.</p>
            <h3>1.1 Près de chez soi</h3><ul><li>Un</li><li>Deux</li></ul>
            <table><caption>Tableau 1</caption><thead><tr><th scope="col">Activité</th><th scope="col">2028</th></tr></thead>
            <tbody><tr><td>Chirurgie</td><td>12</td></tr></tbody></table>
            <h2>2 La prévention</h2><figure><img src="/fichiers/PICTURE/carte.png" alt="Carte des sites"></figure>
            <p><em>Penché</em> et <strong>gras</strong>.</p>
            <img src="https://example.org/espion.png" alt="Ailleurs"><img src="file:///etc/hostname" alt="Disque">
            """.replace("PICTURE", PICTURE.toString());

    private final List<UUID> asked = new ArrayList<>();

    private PDDocument written(String... parts) throws IOException {
        OpenHtmlPdfWriter writer = new OpenHtmlPdfWriter();
        writer.files = new FileStore() {
            @Override
            public OpenedFile openPublished(UUID id) {
                asked.add(id);
                if (!id.equals(PICTURE)) {
                    throw new NotFoundException(new SubjectRef("file", id.toString()));
                }
                StoredFile file = new StoredFile(id, "carte.png", FileType.PNG, 1, FilePolicy.PUBLIC, FileState.CLEAN);
                return new OpenedFile(file, new ByteArrayInputStream(png()));
            }
        };
        writer.open();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(new PdfPaper("Le projet", "Le texte entier.", "Le projet – version 1", List.of(parts)), out);
        Files.write(Path.of("target/paper.pdf"), out.toByteArray());
        return Loader.loadPDF(out.toByteArray());
    }

    private static byte[] png() {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB), "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void it_is_tagged_and_says_its_title_and_language() throws IOException {
        try (PDDocument pdf = written(TEXT)) {
            var catalog = pdf.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getLanguage()).isEqualTo("fr");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Le projet");
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(new String(catalog.getMetadata().toByteArray(), java.nio.charset.StandardCharsets.UTF_8))
                    .contains("pdfuaid");
            List<String> tags = tags(catalog.getStructureTreeRoot());
            assertThat(tags).contains("H1", "H2", "H3", "P", "L", "LI", "Table", "TR", "TH", "TD", "Figure");
        }
    }

    @Test
    void all_the_words_are_there_in_embedded_fonts() throws IOException {
        try (PDDocument pdf = written(TEXT)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            String text = stripper.getText(pdf).replace('\u00A0', ' ');
            assertThat(text)
                    .contains("Un cœur « à l’abri » – 12 %, c’est-à-dire…", "ligne suivante & fin.")
                    .contains("Chirurgie", "Penché et gras.", "Page 1 sur 1");
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                    assertThat(font.getName()).contains("DejaVu");
                }
            }
        }
    }

    @Test
    void headings_are_bookmarks_in_their_depth() throws IOException {
        try (PDDocument pdf = written(TEXT)) {
            List<String> found = new ArrayList<>();
            for (PDOutlineItem top :
                    pdf.getDocumentCatalog().getDocumentOutline().children()) {
                found.add(top.getTitle());
                top.children().forEach(below -> {
                    found.add("· " + below.getTitle());
                    below.children().forEach(deep -> found.add("·· " + deep.getTitle()));
                });
            }
            assertThat(found)
                    .containsExactly(
                            "Projet régional", "· 1 Les soins", "·· 1.1 Près de chez soi", "· 2 La prévention");
        }
    }

    @Test
    void a_published_picture_is_drawn_with_its_words_and_nothing_else_is_asked_for() throws IOException {
        try (PDDocument pdf = written(TEXT)) {
            assertThat(asked).containsOnly(PICTURE);
            assertThat(alternatives(pdf.getDocumentCatalog().getStructureTreeRoot()))
                    .contains("Carte des sites");
            long pictures = StreamSupport.stream(
                            pdf.getPage(0).getResources().getXObjectNames().spliterator(), false)
                    .count();
            assertThat(pictures).isEqualTo(1);
        }
    }

    @Test
    void from_the_second_page_on_the_title_runs_along() throws IOException {
        try (PDDocument pdf = written(TEXT, "<h2 class=\"new-page\">3 Suite</h2><p>Fin.</p>")) {
            PDFTextStripper second = new PDFTextStripper();
            second.setStartPage(2);
            assertThat(second.getText(pdf)).contains("Le projet – version 1", "Page 2 sur 2");
            PDFTextStripper first = new PDFTextStripper();
            first.setEndPage(1);
            assertThat(first.getText(pdf)).doesNotContain("Le projet – version 1");
        }
    }

    private static List<String> tags(PDStructureNode node) {
        List<String> tags = new ArrayList<>();
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                tags.add(element.getStructureType());
                tags.addAll(tags(element));
            }
        }
        return tags;
    }

    private static List<String> alternatives(PDStructureNode node) {
        List<String> found = new ArrayList<>();
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (element.getAlternateDescription() != null) {
                    found.add(element.getAlternateDescription());
                }
                found.addAll(alternatives(element));
            }
        }
        return found;
    }
}
