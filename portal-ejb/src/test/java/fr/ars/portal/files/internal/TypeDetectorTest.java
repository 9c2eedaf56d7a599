package fr.ars.portal.files.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.ars.portal.files.FileRefusedException;
import fr.ars.portal.files.FileType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TypeDetectorTest {

    private final TypeDetector detector = new TypeDetector();

    private Optional<FileType> typeOf(byte[] content, String name) throws IOException {
        return detector.detect(() -> new ByteArrayInputStream(content), name);
    }

    @Test
    void the_content_decides_whatever_the_name_says() throws IOException {
        assertThat(typeOf(SampleFiles.PDF, "photo.jpg")).contains(FileType.PDF);
        assertThat(typeOf(SampleFiles.picture("jpg"), "x")).contains(FileType.JPEG);
        assertThat(typeOf(SampleFiles.picture("png"), "x.pdf")).contains(FileType.PNG);
        assertThat(typeOf(SampleFiles.docx(), "archive.zip")).contains(FileType.DOCX);
        assertThat(typeOf(SampleFiles.odt(), "archive.zip")).contains(FileType.ODT);
        assertThat(typeOf(SampleFiles.utf8("Un texte accentué, œuvre"), "x.pdf"))
                .contains(FileType.TEXT);
    }

    @Test
    void the_name_tells_a_table_from_another_text() throws IOException {
        assertThat(typeOf(SampleFiles.utf8("a;b\n1;2\n"), "table.CSV")).contains(FileType.CSV);
    }

    @Test
    void what_a_browser_or_a_machine_would_execute_is_no_type_of_ours() throws IOException {
        assertThat(typeOf(SampleFiles.HTML, "page.txt")).isEmpty();
        assertThat(typeOf(SampleFiles.SVG, "image.png")).isEmpty();
        assertThat(typeOf(SampleFiles.PROGRAM, "lettre.pdf")).isEmpty();
        assertThat(typeOf(SampleFiles.zip(Map.of("a.txt", "x")), "lettre.docx")).isEmpty();
    }

    @Test
    void a_document_with_macros_is_refused() {
        Map<String, String> parts = new LinkedHashMap<>(SampleFiles.unzip(SampleFiles.docx()));
        parts.put("word/vbaProject.bin", "macro");

        assertThatThrownBy(() -> typeOf(SampleFiles.zip(parts), "lettre.docx"))
                .isInstanceOf(FileRefusedException.class)
                .hasMessageContaining("file.macros");
    }
}
