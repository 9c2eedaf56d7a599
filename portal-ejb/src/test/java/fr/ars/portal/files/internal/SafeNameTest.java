package fr.ars.portal.files.internal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ars.portal.files.FileType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafeNameTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "Avis de l’été.pdf, Avis de l’été.pdf",
                "C:\\Users\\jeanne\\Avis.PDF, Avis.PDF",
                "../../etc/passwd, passwd.pdf",
                "facture.pdf.exe, facture.pdf",
                "photo.jpg, photo.pdf",
                "sans ending, sans ending.pdf",
                "version 2.1 du projet régional, version 2.1 du projet régional.pdf",
                "a<b>:c\"d|e?.pdf, abcde.pdf",
                ".pdf, pdf.pdf",
                "..., .pdf",
            })
    void it_is_safe_and_ends_like_its_type(String given, String safe) {
        String expected = safe.equals(".pdf") ? "fichier.pdf" : safe;
        assertThat(SafeName.of(given, FileType.PDF)).isEqualTo(expected);
    }

    @Test
    void control_and_direction_characters_disappear() {
        assertThat(SafeName.of("avis\r\nX: y\u202Efdp.exe", FileType.PDF)).isEqualTo("avisX yfdp.pdf");
    }

    @Test
    void a_long_name_is_cut_before_its_ending() {
        assertThat(SafeName.of("é".repeat(400) + ".docx", FileType.DOCX))
                .hasSize(155)
                .endsWith("é.docx");
    }

    @Test
    void another_usual_ending_of_the_type_stays() {
        assertThat(SafeName.of("photo.JPEG", FileType.JPEG)).isEqualTo("photo.JPEG");
    }
}
