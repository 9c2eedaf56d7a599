package fr.ars.portal.mail.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TemplateTest {

    private final Template template =
            Template.parse("receipt", "Votre contribution {{number}}\n\nBonjour,\n\nNous avons reçu : {{title}}.\n");

    @Test
    void blanks_are_filled_as_they_are() {
        Letter letter = template.fill(Map.of("number", "12", "title", "<b>L’hôpital</b> & $1 \\ {{number}}"));

        assertThat(letter.subject()).isEqualTo("Votre contribution 12");
        assertThat(letter.text()).isEqualTo("Bonjour,\n\nNous avons reçu : <b>L’hôpital</b> & $1 \\ {{number}}.");
    }

    @Test
    void a_missing_value_is_a_mistake_and_says_which() {
        assertThatThrownBy(() -> template.fill(Map.of("number", "12")))
                .hasMessageContaining("{{title}}")
                .hasMessageContaining("mail/receipt.txt");
    }

    @Test
    void no_value_can_add_a_header_after_the_subject() {
        Letter letter = template.fill(Map.of("number", "12\r\nBcc: all@example.org\u2028x", "title", ""));

        assertThat(letter.subject()).isEqualTo("Votre contribution 12 Bcc: all@example.org x");
    }

    @Test
    void a_long_subject_is_cut() {
        assertThat(template.fill(Map.of("number", "x".repeat(500), "title", "")).subject())
                .hasSize(200)
                .endsWith("…");
    }

    @Test
    void a_template_without_subject_is_refused() {
        assertThatThrownBy(() -> Template.parse("bad", "Bonjour\nà vous\n\ntexte"))
                .hasMessageContaining("mail/bad.txt");
        assertThatThrownBy(() -> Template.parse("bad", "Bonjour")).hasMessageContaining("mail/bad.txt");
    }

    @Test
    void every_template_we_ship_is_well_made() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/mail"))) {
            List<Path> letters = files.filter(f -> !f.endsWith("footer.txt")).toList();
            for (Path file : letters) {
                Template shipped = Template.parse(file.getFileName().toString(), Files.readString(file));
                String rest = (shipped.subject() + shipped.text()).replaceAll("\\{\\{[a-z][a-zA-Z-]*}}", "");
                assertThat(rest).as(file.toString()).doesNotContain("{", "}").doesNotContain("<", ">");
            }
        }
    }
}
