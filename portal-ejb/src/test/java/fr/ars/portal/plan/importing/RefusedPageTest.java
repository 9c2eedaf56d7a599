package fr.ars.portal.plan.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.ars.portal.plan.importing.content.DraftRefusedException;
import fr.ars.portal.plan.importing.content.DraftRefusedException.Reason;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages and Markdown that are not what they should be: each is refused for what is wrong with it. */
class RefusedPageTest {

    private static final byte[] PICTURE = {(byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13};

    private static final int ENDLESS = 10_000;

    @ParameterizedTest
    @ValueSource(strings = {"projet.html", "projet.HTM", "projet.md"})
    void an_empty_file_a_picture_an_office_file_and_bytes_that_are_no_letters(String name) {
        assertThat(refusal(name, new byte[0])).isEqualTo(Reason.EMPTY);
        assertThat(refusal(name, PICTURE)).isEqualTo(Reason.NOT_THE_ANNOUNCED_FORMAT);
        assertThat(refusal(name, new WordDraftFixture().paragraph("Texte").bytes()))
                .isEqualTo(Reason.NOT_THE_ANNOUNCED_FORMAT);
        assertThat(refusal(name, new byte[] {'a', 0, 1, 2})).isEqualTo(Reason.NOT_THE_ANNOUNCED_FORMAT);
        assertThat(refusal(name, " \n ")).isEqualTo(Reason.NO_TEXT);
    }

    @Test
    void a_page_of_pictures_or_of_scripts_alone() {
        assertThat(refusal("projet.html", "<img src=a.png alt='Carte'>")).isEqualTo(Reason.NO_TEXT);
        assertThat(refusal("projet.html", "<script>document.write('Texte')</script>"))
                .isEqualTo(Reason.NO_TEXT);
        assertThat(refusal("projet.md", "![Carte](a.png)")).isEqualTo(Reason.NO_TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<table><tr><td>", "<div>", "<span>", "<ul><li>", "<blockquote>"})
    void elements_within_each_other_without_end(String open) {
        assertThat(refusal("projet.html", open.repeat(ENDLESS) + "Texte")).isEqualTo(Reason.TOO_DEEP);
        assertThat(refusal("projet.md", "\n" + open.repeat(ENDLESS) + "Texte")).isEqualTo(Reason.TOO_DEEP);
    }

    @Test
    void emphasis_within_emphasis_without_end() {
        String nested = "*a **a ".repeat(ENDLESS) + "b" + " a** a*".repeat(ENDLESS);
        assertThat(refusal("projet.md", nested)).isEqualTo(Reason.TOO_DEEP);
    }

    @Test
    void quotations_within_quotations_without_end() {
        assertThat(refusal("projet.md", "> ".repeat(ENDLESS) + "Texte")).isEqualTo(Reason.TOO_DEEP);
    }

    @Test
    void a_page_of_nothing_but_tags() {
        assertThat(refusal("projet.html", "<p>".repeat(600_000))).isEqualTo(Reason.ZIP_BOMB);
    }

    private static Reason refusal(String name, String content) {
        return refusal(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private static Reason refusal(String name, byte[] content) {
        return catchThrowableOfType(
                        DraftRefusedException.class, () -> DraftImporter.read(name, new ByteArrayInputStream(content)))
                .reason();
    }
}
