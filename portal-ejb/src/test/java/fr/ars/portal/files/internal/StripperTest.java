package fr.ars.portal.files.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.ars.portal.files.FileRefusedException;
import fr.ars.portal.files.FileType;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class StripperTest {

    private static byte[] stripped(FileType type, byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Strippers.of(type).orElseThrow().strip(new ByteArrayInputStream(content), out);
        return out.toByteArray();
    }

    private static void assertUnnamed(byte[] content) {
        assertThat(new String(content, StandardCharsets.UTF_8)).doesNotContain("Jeanne");
    }

    private static int[] pixels(byte[] picture) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture));
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    @Test
    void a_jpeg_keeps_its_picture_and_the_way_it_was_held_and_nothing_else() throws IOException {
        byte[] before = SampleFiles.telltaleJpeg(6);
        byte[] after = stripped(FileType.JPEG, before);

        assertUnnamed(after);
        assertThat(pixels(after)).isEqualTo(pixels(before));
        assertThat(new String(after, StandardCharsets.ISO_8859_1)).containsOnlyOnce("Exif\0\0");
        assertThat(stripped(FileType.JPEG, after)).isEqualTo(after);
    }

    @Test
    void an_upright_jpeg_keeps_no_exif_at_all() throws IOException {
        byte[] after = stripped(FileType.JPEG, SampleFiles.telltaleJpeg(1));

        assertThat(new String(after, StandardCharsets.ISO_8859_1)).doesNotContain("Exif");
    }

    @Test
    void a_png_keeps_its_picture_only() throws IOException {
        byte[] before = SampleFiles.telltalePng();
        byte[] after = stripped(FileType.PNG, before);

        assertUnnamed(after);
        assertThat(after).isEqualTo(SampleFiles.picture("png"));
        assertThat(pixels(after)).isEqualTo(pixels(before));
    }

    @ParameterizedTest
    @EnumSource(names = {"JPEG", "PNG"})
    void a_picture_that_stops_in_the_middle_is_damaged(FileType type) {
        byte[] whole = SampleFiles.picture(type.extension());
        byte[] half = Arrays.copyOf(whole, whole.length / 2);

        assertThatThrownBy(() -> stripped(type, half))
                .isInstanceOf(FileRefusedException.class)
                .hasMessageContaining("file.damaged");
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5, 6, 7, 8})
    void the_way_a_picture_was_held_is_read_and_written(int orientation) {
        assertThat(Exif.orientation(Exif.onlyOrientation(orientation))).hasValue(orientation);
    }

    @Test
    void exif_that_makes_no_sense_says_nothing() {
        assertThat(Exif.orientation(SampleFiles.ascii("Exif\0\0MM\0*\177\177\177\177")))
                .isEmpty();
        assertThat(Exif.orientation(new byte[] {'E'})).isEmpty();
    }

    @Test
    void a_docx_keeps_its_text_and_names_nobody() throws IOException {
        Map<String, String> parts = SampleFiles.unzip(stripped(FileType.DOCX, SampleFiles.docx()));

        assertThat(parts.values()).noneMatch(part -> part.contains("Jeanne") || part.contains("JLB"));
        assertThat(parts.get("word/document.xml"))
                .isEqualTo(
                        "<w:p><w:ins w:id=\"1\" w:author=\"\" w:date=\"2026\"><w:t>L’été, œuvre</w:t></w:ins></w:p>");
        assertThat(parts).hasSameSizeAs(SampleFiles.unzip(SampleFiles.docx()));
    }

    @Test
    void a_stripped_docx_still_opens() throws IOException {
        ByteArrayOutputStream made = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            document.getProperties().getCoreProperties().setCreator(SampleFiles.AUTHOR);
            document.createParagraph().createRun().setText("L’accès aux soins");
            document.write(made);
        }
        byte[] after = stripped(FileType.DOCX, made.toByteArray());

        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(after))) {
            assertThat(document.getParagraphs().getFirst().getText()).isEqualTo("L’accès aux soins");
            assertThat(document.getProperties().getCoreProperties().getCreator())
                    .isNull();
        }
    }

    @Test
    void an_odt_keeps_its_text_its_first_entry_uncompressed_and_names_nobody() throws IOException {
        byte[] after = stripped(FileType.ODT, SampleFiles.odt());
        Map<String, String> parts = SampleFiles.unzip(after);

        assertThat(parts.values()).noneMatch(part -> part.contains("Jeanne"));
        assertThat(parts.get("content.xml")).contains("L’été, œuvre");
        assertThat(new String(after, 30, 47, StandardCharsets.US_ASCII))
                .isEqualTo("mimetypeapplication/vnd.oasis.opendocument.text");
    }
}
