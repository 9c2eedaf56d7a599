package fr.ars.portal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ars.portal.support.People;
import fr.ars.portal.support.Screen;
import fr.ars.portal.support.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person sees when something is refused or goes wrong: why, what to do, a way back; never a cookie for it. */
class ErrorPagesIT {

    private final Visitor visitor = new Visitor();

    private static void isOurs(Screen screen, int status, String title) {
        assertThat(screen.status()).isEqualTo(status);
        assertThat(screen.text("h1")).isEqualTo(title);
        assertThat(screen.has("main a.fr-btn[href^=/]")).isTrue();
        assertThat(screen.header("Content-Security-Policy").orElse("")).startsWith("default-src 'none'");
        assertThat(screen.headers("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nimporte",
                "/index.xhtml",
                "/bretagne/index.xhtml",
                "/nulle-part/consultations",
                "/bretagne/consultations/0-x",
                "/bretagne/reclamations/x",
                "/WEB-INF/web.xml",
                "/assets/list.properties",
                "/assets/../WEB-INF/web.xml"
            })
    void what_is_no_route_is_404(String path) {
        isOurs(visitor.ask(path), 404, "Page introuvable");
    }

    @Test
    void what_does_not_exist_is_404() {
        isOurs(visitor.ask("/bretagne/consultations/999999999-un-plan"), 404, "Page introuvable");
    }

    @Test
    void the_way_back_from_an_agency_s_page_leads_to_that_agency() {
        Screen screen = visitor.ask("/bretagne/consultations/999999999-un-plan");
        assertThat(screen.element("main a.fr-btn").attr("href")).isEqualTo("/bretagne");
    }

    @Test
    void who_may_not_is_told_so() {
        Screen screen = People.signedUp("nothing-to-do-here@example.org").open("/bretagne/admin");
        assertThat(screen.status()).isEqualTo(403);
        assertThat(screen.text("h1")).isEqualTo("Accès refusé");
    }

    @Test
    void an_unreadable_form_is_400() {
        isOurs(visitor.post("/bretagne/connexion", "%ZZ=%"), 400, "Demande illisible");
    }
}
