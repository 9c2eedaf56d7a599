package fr.ars.portal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ars.portal.support.FilledForm;
import fr.ars.portal.support.Screen;
import fr.ars.portal.support.Visitor;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The riskiest path: an extensionless public page under the root and under an agency, a form with a file, an error that
 * keeps both, a success, and no session anywhere.
 */
class PublicFormIT {

    private static final byte[] PDF = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
            .getBytes(StandardCharsets.US_ASCII);

    private final Visitor visitor = new Visitor();

    @ParameterizedTest
    @ValueSource(strings = {"/", "/bretagne", "/consultations", "/la-reunion/consultations", "/connexion?q=été"})
    void a_page_answers_under_the_root_and_under_an_agency_without_a_cookie(String path) {
        Screen screen = visitor.ask(path);
        assertThat(screen.status()).isEqualTo(200);
        assertThat(screen.headers("Set-Cookie")).isEmpty();
        assertThat(screen.header("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'")
                .doesNotContain("unsafe");
    }

    @Test
    void text_and_file_survive_an_error_and_accents_survive_everything() {
        Screen refused = openSection()
                .formWith("Vérifier mon avis")
                .fill("text", "L’été ✔ à l’œuvre")
                .attach("file", "pièce é.pdf", PDF)
                .press();
        assertThat(refused.address().getPath()).contains("/contribuer/");
        assertThat(refused.text())
                .contains("Choisissez votre position.")
                .contains("Indiquez votre adresse électronique.")
                .contains("pièce é.pdf");
        assertThat(refused.formWith("Vérifier mon avis").value("text")).isEqualTo("L’été ✔ à l’œuvre");
        assertThat(visitor.cookies()).isEmpty();
    }

    @Test
    void a_complete_form_leads_to_a_preview_and_then_to_a_receipt_once() {
        FilledForm form = openSection()
                .formWith("Vérifier mon avis")
                .fill("stance", "RATHER_FOR")
                .fill("text", "Une maison de santé par canton, c’est bien ; <b>encore</b> faut-il des médecins.")
                .fill("capacity", "CITIZEN")
                .fill("postalCode", "35000")
                .fill("email", "jeanne@exemple.example");
        Screen preview = form.press();
        assertThat(preview.text()).contains("<b>encore</b>").contains("Votre adresse électronique : jeanne@");
        FilledForm handIn = preview.formWith("Envoyer mon avis");
        Screen receipt = handIn.press();
        Screen again = handIn.press();
        assertThat(receipt.text()).contains("dans le délai de la consultation").contains("Confirmez votre adresse");
        assertThat(again.text("dl dd")).isEqualTo(receipt.text("dl dd")).startsWith("C");
        assertThat(visitor.cookies()).isEmpty();
    }

    @Test
    void no_mailbox_is_filled_with_requests_to_confirm() {
        Screen last = openSection();
        for (int i = 0; i <= 10; i++) {
            last = openSection()
                    .formWith("Vérifier mon avis")
                    .fill("stance", "FOR")
                    .fill("text", "Encore une fois, la " + i + "e.")
                    .fill("capacity", "CITIZEN")
                    .fill("email", "inondee@exemple.example")
                    .press()
                    .formWith("Envoyer mon avis")
                    .press();
            assertThat(last.plainText().contains("Trop de contributions"))
                    .as("contribution " + i)
                    .isEqualTo(i == 10);
        }
        assertThat(last.plainText()).contains("Encore une fois, la 10e.");
    }

    @Test
    void what_another_tab_changed_after_the_preview_is_shown_before_it_is_sent() {
        FilledForm form = openSection()
                .formWith("Vérifier mon avis")
                .fill("stance", "FOR")
                .fill("text", "La première version.")
                .fill("capacity", "CITIZEN")
                .fill("email", "deux-onglets@exemple.example");
        Screen preview = form.press();
        visitor.open(preview.address().getPath().replace("/apercu", ""))
                .formWith("Vérifier mon avis")
                .fill("text", "La seconde version.")
                .press();
        Screen shown = preview.formWith("Envoyer mon avis").press();
        assertThat(shown.plainText()).contains("modifié dans une autre fenêtre", "La seconde version.");
        assertThat(shown.formWith("Envoyer mon avis").press().text()).contains("Confirmez votre adresse");
    }

    @Test
    void taking_a_file_off_keeps_what_was_typed_since() {
        Screen draft = openSection()
                .formWith("Vérifier mon avis")
                .fill("text", "Un premier mot.")
                .attach("file", "pièce.pdf", PDF)
                .press();
        Screen without = draft.formWith("Retirer pièce.pdf")
                .fill("text", "Un second mot.")
                .press();
        assertThat(without.text()).doesNotContain("pièce.pdf");
        assertThat(without.formWith("Vérifier mon avis").value("text")).isEqualTo("Un second mot.");
    }

    @Test
    void a_file_that_is_too_large_is_told_so_beside_its_field_and_the_text_is_kept() {
        Screen refused = openSection()
                .formWith("Vérifier mon avis")
                .fill("text", "Un long récit.")
                .attach("file", "photo.pdf", Arrays.copyOf(PDF, 11 << 20))
                .press();
        assertThat(refused.text("#file-error")).contains("10 Mo");
        assertThat(refused.formWith("Vérifier mon avis").value("text")).isEqualTo("Un long récit.");
    }

    @Test
    void a_request_that_is_larger_than_all_files_together_is_told_so() {
        Screen refused = openSection()
                .formWith("Vérifier mon avis")
                .attach("file", "film.pdf", new byte[41 << 20])
                .send();
        assertThat(refused.status()).isEqualTo(413);
        assertThat(refused.text("h1")).isEqualTo("Envoi trop volumineux");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nimporte",
                "/index.xhtml",
                "/consultations/1-x/y",
                "/nulle-part/consultations",
                "/WEB-INF/web.xml"
            })
    void what_is_no_route_is_our_404(String path) {
        Screen screen = visitor.ask(path);
        assertThat(screen.status()).isEqualTo(404);
        assertThat(screen.has("header.fr-header")).isTrue();
        assertThat(screen.headers("Set-Cookie")).isEmpty();
    }

    /** The first section of a consultation that is open in Bretagne now. */
    private Screen openSection() {
        Screen list = visitor.open("/bretagne/consultations");
        Screen consultation = visitor.open(
                list.element("li.ars-card:has(.ars-card__left) h2 a").attr("href"));
        return visitor.open(consultation.element("ol.ars-outline a").attr("href"));
    }
}
