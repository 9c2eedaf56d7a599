package fr.ars.portal.plan.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.ars.portal.plan.importing.content.DraftRefusedException;
import fr.ars.portal.plan.importing.content.DraftRefusedException.Reason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are not what they should be: each is refused for what is wrong with it. */
class RefusedDraftTest {

    private static final byte[] PICTURE = {(byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13};

    @ParameterizedTest
    @ValueSource(strings = {"projet.docx", "projet.txt", "projet.pdf", "PROJET.DOCX"})
    void an_empty_file(String name) {
        assertThat(refusal(name, new byte[0])).isEqualTo(Reason.EMPTY);
    }

    @ParameterizedTest
    @CsvSource({
        "projet.doc, UNKNOWN_FORMAT",
        "projet, UNKNOWN_FORMAT",
        "projet.odp, UNKNOWN_FORMAT",
        "projet.docm, WITH_MACROS"
    })
    void a_format_nobody_reads(String name, Reason reason) {
        assertThat(refusal(name, word())).isEqualTo(reason);
    }

    @Test
    void a_file_that_never_ends() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'a';
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                Arrays.fill(buffer, offset, offset + length, (byte) 'a');
                return length;
            }
        };
        assertThatThrownBy(() -> DraftImporter.read("projet.txt", endless))
                .isInstanceOfSatisfying(DraftRefusedException.class, refused -> {
                    assertThat(refused.reason()).isEqualTo(Reason.TOO_LARGE);
                    assertThat(refused.arguments()).containsExactly(10);
                    assertThat(refused.code()).isEqualTo("plan.import.too-large");
                });
    }

    @Test
    void a_picture_renamed() {
        assertThat(refusal("projet.docx", PICTURE)).isEqualTo(Reason.NOT_THE_ANNOUNCED_FORMAT);
        assertThat(refusal("projet.txt", PICTURE)).isEqualTo(Reason.NOT_THE_ANNOUNCED_FORMAT);
        assertThat(refusal("projet.txt", word())).isEqualTo(Reason.NOT_THE_ANNOUNCED_FORMAT);
        assertThat(refusal("projet.pdf", word())).isEqualTo(Reason.NOT_THE_ANNOUNCED_FORMAT);
        assertThat(refusal("projet.txt", new byte[] {'a', 0, 1, 2})).isEqualTo(Reason.NOT_THE_ANNOUNCED_FORMAT);
    }

    @Test
    void another_kind_of_archive_renamed() throws IOException {
        assertThat(refusal("projet.docx", zip("mimetype", "application/vnd.oasis.opendocument.text")))
                .isEqualTo(Reason.NOT_THE_ANNOUNCED_FORMAT);
        String sheet = WordDraftFixture.DOCUMENT.replace("wordprocessingml.document", "spreadsheetml.sheet");
        assertThat(refusal(
                        "projet.docx",
                        new WordDraftFixture().withContentType(sheet).bytes()))
                .isEqualTo(Reason.NOT_THE_ANNOUNCED_FORMAT);
    }

    @Test
    void a_file_with_a_password() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var encrypted = encryptor.getDataStream(container)) {
                encrypted.write(word());
            }
            container.writeFilesystem(out);
        }
        assertThat(refusal("projet.docx", out.toByteArray())).isEqualTo(Reason.ENCRYPTED);
    }

    @Test
    void macros() {
        assertThat(refusal(
                        "projet.docx",
                        new WordDraftFixture().paragraph("Texte").withMacros().bytes()))
                .isEqualTo(Reason.WITH_MACROS);
        String enabled = "application/vnd.ms-word.document.macroEnabled.main+xml";
        assertThat(refusal(
                        "projet.docx",
                        new WordDraftFixture().withContentType(enabled).bytes()))
                .isEqualTo(Reason.WITH_MACROS);
    }

    @Test
    void a_file_cut_short() {
        byte[] whole = word();
        assertThat(refusal("projet.docx", Arrays.copyOf(whole, whole.length / 2)))
                .isEqualTo(Reason.CORRUPT);
        assertThat(refusal("projet.docx", Arrays.copyOf(whole, 10))).isEqualTo(Reason.CORRUPT);
    }

    @Test
    void xml_that_is_none() throws IOException {
        assertThat(refusal("projet.docx", replaced("word/document.xml", "<w:document")))
                .isEqualTo(Reason.CORRUPT);
    }

    @Test
    void a_bomb() throws IOException {
        String swollen = "<document>" + " ".repeat(20 << 20) + "</document>";
        assertThat(refusal("projet.docx", replaced("word/document.xml", swollen)))
                .isEqualTo(Reason.ZIP_BOMB);
    }

    @Test
    void an_entity_that_would_read_a_file_of_ours_reads_nothing() throws IOException {
        String xml =
                "<!DOCTYPE d [<!ENTITY secret SYSTEM \"file:///etc/hostname\">]><w:document xmlns:w=\"http://schemas."
                        + "openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>&secret;</w:t></w:r></w:p>"
                        + "</w:body></w:document>";
        assertThat(refusal("projet.docx", replaced("word/document.xml", xml))).isIn(Reason.CORRUPT, Reason.NO_TEXT);
    }

    @Test
    void tables_within_tables_without_end() {
        String xml = "<w:tbl><w:tr><w:tc>".repeat(10_000) + "<w:p/>" + "</w:tc></w:tr></w:tbl>".repeat(10_000);
        assertThat(refusal("projet.docx", new WordDraftFixture().raw(xml).bytes()))
                .isEqualTo(Reason.TOO_DEEP);
    }

    @Test
    void nothing_to_read() {
        assertThat(refusal(
                        "projet.docx", new WordDraftFixture().image("Une carte").bytes()))
                .isEqualTo(Reason.NO_TEXT);
        assertThat(refusal("projet.docx", new WordDraftFixture().paragraph(" ").bytes()))
                .isEqualTo(Reason.NO_TEXT);
        assertThat(refusal("projet.txt", " \n\n\f ".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Reason.NO_TEXT);
    }

    private static Reason refusal(String name, byte[] content) {
        return catchThrowableOfType(
                        DraftRefusedException.class, () -> DraftImporter.read(name, new ByteArrayInputStream(content)))
                .reason();
    }

    private static byte[] word() {
        return new WordDraftFixture()
                .heading(1, "Diagnostic")
                .paragraph("Texte.")
                .bytes();
    }

    private static byte[] zip(String name, String content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    private static byte[] replaced(String part, String content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(word()));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(entry.getName().equals(part) ? content.getBytes(StandardCharsets.UTF_8) : in.readAllBytes());
            }
        }
        return out.toByteArray();
    }
}
