package fr.ars.portal.plan.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.ars.portal.plan.importing.content.DraftRefusedException;
import fr.ars.portal.plan.importing.content.DraftRefusedException.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can be told of a file without opening it, while whoever sends it waits. */
class PutAsideTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "projet.docx, '', EMPTY",
        "projet.xls, texte, UNKNOWN_FORMAT",
        "projet.docm, texte, WITH_MACROS",
        "projet.docx, texte, NOT_THE_ANNOUNCED_FORMAT",
        "projet.docx, %PDF-1.7, NOT_THE_ANNOUNCED_FORMAT",
        "projet.txt, %PDF-1.7, NOT_THE_ANNOUNCED_FORMAT"
    })
    void it_is_refused_at_once(String name, String content, Reason reason) {
        DraftRefusedException refused =
                catchThrowableOfType(DraftRefusedException.class, () -> putAside(name, content));
        assertThat(refused.reason()).isEqualTo(reason);
    }

    @Test
    void what_may_be_a_draft_is_kept_as_it_is_for_whoever_reads_it() throws IOException {
        assertThat(Files.readString(putAside("projet.txt", "1 Les soins"))).isEqualTo("1 Les soins");
        assertThat(Files.readString(putAside("PROJET.DOCX", "PK\u0003\u0004 et rien d’autre")))
                .startsWith("PK");
    }

    private Path putAside(String name, String content) throws IOException {
        Path file = folder.resolve("draft");
        DraftImporter.putAside(name, new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)), file);
        return file;
    }
}
