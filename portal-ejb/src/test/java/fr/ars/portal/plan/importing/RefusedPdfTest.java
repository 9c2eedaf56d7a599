package fr.ars.portal.plan.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.ars.portal.plan.importing.content.DraftRefusedException;
import fr.ars.portal.plan.importing.content.DraftRefusedException.Reason;
import fr.ars.portal.plan.importing.outline.ImportedOutline;
import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** PDF files that are locked, damaged, empty of letters, or made to keep a server busy for ever. */
class RefusedPdfTest {

    private static final String SENTENCE = "Un texte que chacun peut lire.";

    @Test
    void a_file_with_a_password() throws IOException {
        assertThat(refusal(locked("ouvre-toi"))).isEqualTo(Reason.ENCRYPTED);
    }

    @Test
    void a_file_that_is_only_forbidden_to_print_is_read() throws IOException {
        assertThat(text(locked(""))).contains(SENTENCE);
    }

    @ParameterizedTest
    @ValueSource(ints = {30, 50, 90, 99})
    void a_file_cut_short(int percent) {
        byte[] whole = plain();
        assertThat(refusal(Arrays.copyOf(whole, whole.length * percent / 100))).isEqualTo(Reason.CORRUPT);
    }

    @Test
    void a_file_that_only_starts_like_one() {
        byte[] rubbish = ("%PDF-1.7\n" + "rien ".repeat(1_000) + "\n%%EOF").getBytes(StandardCharsets.US_ASCII);
        assertThat(refusal(rubbish)).isEqualTo(Reason.CORRUPT);
    }

    @Test
    void pages_that_are_pictures_only() {
        PdfDraftFixture pdf = new PdfDraftFixture();
        pdf.draw(pdf.picture(Color.BLACK), 0, 0, 595, 842).newPage();
        pdf.draw(pdf.picture(Color.GRAY), 0, 0, 595, 842);
        assertThat(refusal(pdf.bytes())).isEqualTo(Reason.NO_TEXT);
        assertThat(refusal(new PdfDraftFixture().bytes())).isEqualTo(Reason.NO_TEXT);
    }

    @Test
    void more_pages_than_anybody_reads() throws IOException {
        assertThat(refusal(change(plain(), pdf -> {
                    for (int i = 0; i < 1_500; i++) {
                        pdf.addPage(new PDPage());
                    }
                })))
                .isEqualTo(Reason.TOO_MANY_PAGES);
    }

    @Test
    void a_tree_of_pages_that_bites_its_tail_ends() throws IOException {
        byte[] cyclic = change(plain(), pdf -> {
            COSDictionary pages = pdf.getPages().getCOSObject();
            ((COSArray) pages.getDictionaryObject(COSName.KIDS)).add(pages);
        });
        assertThat(refusal(cyclic)).isIn(Reason.CORRUPT, Reason.TOO_DEEP);
    }

    @Test
    void a_page_that_swells_beyond_measure() throws IOException {
        byte[] blanks = new byte[1 << 20];
        Arrays.fill(blanks, (byte) ' ');
        byte[] bomb = change(plain(), pdf -> {
            PDStream contents = new PDStream(pdf);
            try (OutputStream out = contents.createOutputStream(COSName.FLATE_DECODE)) {
                for (int i = 0; i < 80; i++) {
                    out.write(blanks);
                }
            }
            pdf.getPage(0).setContents(contents);
        });
        assertThat(bomb.length).isLessThan(200_000);
        assertThat(refusal(bomb)).isEqualTo(Reason.ZIP_BOMB);
    }

    @Test
    void a_picture_that_unpacks_to_more_than_it_shows_is_not_opened() throws IOException {
        PdfDraftFixture fixture = new PdfDraftFixture().write(PdfDraftFixture.PLAIN, 11, 70, 700, SENTENCE);
        var picture = fixture.picture(Color.RED);
        fixture.draw(picture, 70, 400, 200, 200);
        byte[] blanks = new byte[1 << 20];
        try (OutputStream out = ((COSStream) picture.getCOSObject()).createOutputStream(COSName.FLATE_DECODE)) {
            for (int i = 0; i < 80; i++) {
                out.write(blanks);
            }
        }
        List<InputStream> opened = new ArrayList<>();
        ImportedOutline outline =
                DraftImporter.read("projet.pdf", new ByteArrayInputStream(fixture.bytes()), picked -> {
                    opened.add(picked);
                    return Optional.empty();
                });
        assertThat(OutlineText.of(outline)).contains(SENTENCE);
        assertThat(opened).isEmpty();
    }

    @Test
    void a_page_that_prints_letters_by_the_million() throws IOException {
        byte[] letters = change(plain(), pdf -> {
            PDStream contents = new PDStream(pdf);
            try (OutputStream out = contents.createOutputStream(COSName.FLATE_DECODE)) {
                String text = "BT /F1 9 Tf (" + "a".repeat(10_000) + ") Tj ET\n";
                out.write(text.repeat(50).getBytes(StandardCharsets.US_ASCII));
            }
            pdf.getPage(0).setContents(contents);
        });
        assertThat(refusal(letters)).isEqualTo(Reason.TOO_COMPLEX);
    }

    /** Each drawing draws the next one ten times, and the last is drawn ten to the eighth times. */
    @Test
    void drawings_within_drawings_without_end() throws IOException {
        byte[] nested = change(plain(), pdf -> {
            PDFormXObject inner = form(pdf, "0 0 m 1 1 l S\n", new PDResources());
            for (int i = 0; i < 8; i++) {
                PDResources resources = new PDResources();
                resources.put(COSName.getPDFName("X"), inner);
                inner = form(pdf, "/X Do\n".repeat(10), resources);
            }
            addDrawing(pdf, inner);
        });
        assertThat(refusal(nested)).isEqualTo(Reason.TOO_COMPLEX);
    }

    @Test
    void a_drawing_that_draws_itself_ends_and_the_text_beside_it_is_read() throws IOException {
        byte[] circle = change(plain(), pdf -> {
            PDResources resources = new PDResources();
            PDFormXObject self = form(pdf, "/X Do\n", resources);
            resources.put(COSName.getPDFName("X"), self);
            addDrawing(pdf, self);
        });
        assertThat(text(circle)).contains(SENTENCE);
    }

    @Test
    void a_script_is_not_run_and_does_not_keep_the_text_from_being_read() throws IOException {
        byte[] scripted = change(
                plain(),
                pdf -> pdf.getDocumentCatalog()
                        .setOpenAction(new PDActionJavaScript("while (true) { app.alert('!'); }")));
        assertThat(text(scripted)).contains(SENTENCE);
    }

    @Test
    void tags_that_bite_their_tail_end() throws IOException {
        byte[] cyclic = change(plain(), pdf -> {
            COSDictionary root = new COSDictionary();
            COSDictionary section = new COSDictionary();
            section.setName(COSName.S, "Sect");
            section.setItem(COSName.K, section);
            root.setItem(COSName.K, section);
            pdf.getDocumentCatalog().getCOSObject().setItem(COSName.STRUCT_TREE_ROOT, root);
        });
        assertThat(text(cyclic)).contains(SENTENCE);
    }

    private interface Change {
        void apply(PDDocument pdf) throws IOException;
    }

    private static byte[] change(byte[] file, Change change) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument pdf = Loader.loadPDF(file)) {
            change.apply(pdf);
            pdf.save(out);
        }
        return out.toByteArray();
    }

    private static byte[] locked(String password) throws IOException {
        return change(
                plain(), pdf -> pdf.protect(new StandardProtectionPolicy("du propriétaire", password, readOnly())));
    }

    private static AccessPermission readOnly() {
        AccessPermission permission = new AccessPermission();
        permission.setCanExtractContent(false);
        permission.setCanPrint(false);
        return permission;
    }

    private static PDFormXObject form(PDDocument pdf, String operators, PDResources resources) throws IOException {
        PDFormXObject form = new PDFormXObject(pdf);
        form.setBBox(new PDRectangle(100, 100));
        form.setResources(resources);
        try (OutputStream out = ((COSStream) form.getCOSObject()).createOutputStream()) {
            out.write(operators.getBytes(StandardCharsets.US_ASCII));
        }
        return form;
    }

    private static void addDrawing(PDDocument pdf, PDFormXObject form) throws IOException {
        PDPage page = pdf.getPage(0);
        page.getResources().put(COSName.getPDFName("X"), form);
        PDStream more = new PDStream(pdf);
        try (OutputStream out = more.createOutputStream()) {
            out.write("\n/X Do\n".getBytes(StandardCharsets.US_ASCII));
        }
        COSArray contents = new COSArray();
        contents.add(page.getCOSObject().getItem(COSName.CONTENTS));
        contents.add(more.getCOSObject());
        page.getCOSObject().setItem(COSName.CONTENTS, contents);
    }

    private static byte[] plain() {
        return new PdfDraftFixture()
                .write(PdfDraftFixture.PLAIN, 11, 70, 700, SENTENCE)
                .bytes();
    }

    private static String text(byte[] pdf) {
        return OutlineText.of(DraftImporter.read("projet.pdf", new ByteArrayInputStream(pdf)));
    }

    private static Reason refusal(byte[] pdf) {
        return catchThrowableOfType(
                        DraftRefusedException.class,
                        () -> DraftImporter.read("projet.pdf", new ByteArrayInputStream(pdf)))
                .reason();
    }
}
