package fr.ars.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.Cookie;
import fr.ars.portal.support.Chromium;
import fr.ars.portal.support.DraftDesk;
import fr.ars.portal.support.Officer;
import fr.ars.portal.support.People;
import fr.ars.portal.support.Window;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Correcting a draft in a browser: every page at a desk and on a telephone, and the summary from the keyboard alone. */
class CorrectionsBrowserIT {

    private static final int DESK = 1280;
    private static final String EMAIL = "clavier@example.org";
    private static final String SOINS = "1-les-soins";
    private static final String MEDECIN = "1-1-un-medecin-traitant-pour-tous";
    private static final String URGENCES = "1-2-les-urgences";
    private static final String ECOLE = "2-1-a-l-ecole";

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    private static DraftDesk draft;
    private static List<Cookie> session = List.of();

    @BeforeAll
    static void importDraft() {
        draft = DraftDesk.importing(EMAIL, Officer.TEXT);
        draft.write(
                ECOLE,
                "<p>Chaque enfant.</p><figure class=\"missing-image\"><figcaption>Une carte</figcaption></figure>"
                        + "<table><tbody><tr><td>Caen</td><td>12</td></tr></tbody></table>");
        draft.section(SOINS, "")
                .formWith("Renommer")
                .fill("sectionTitle", "Les soins de tous")
                .press();
        draft.ticking("ecarter", URGENCES).press();
        draft.ticking("annuler").press();
        try (Window window = CHROMIUM.window(DESK).open("/normandie/connexion")) {
            window.type("email", EMAIL);
            window.type("password", People.PASSWORD);
            window.press("Se connecter");
            session = window.page().context().cookies();
        }
    }

    private static Window window(int width) {
        Window window = CHROMIUM.window(width);
        window.page().context().addCookies(session);
        return window;
    }

    @ParameterizedTest
    @ValueSource(ints = {DESK, 375})
    void every_page_can_be_used_by_all_at_that_width(int width) {
        try (Window window = window(width)) {
            look(window, "", "correct-01-summary", width);
            look(window, "/sections/" + MEDECIN, "correct-02-section", width);
            look(window, "/sections/" + MEDECIN + "/decouper", "correct-03-split", width);
            look(window, "/sections/" + MEDECIN + "/placer", "correct-04-place", width);
            look(window, "/sections/" + ECOLE + "/texte", "correct-05-pieces", width);
            look(window, "/sections/" + ECOLE + "/texte?morceau=0", "correct-06-paragraph", width);
            look(window, "/sections/" + ECOLE + "/texte?morceau=2", "correct-07-table", width);
            look(window, "/titres?chercher=les&remplacer=des", "correct-08-titles", width);
            look(window, "/historique", "correct-09-history", width);
            window.open(draft.address() + "/sections/" + MEDECIN + "/placer").press("Placer");
            look(window, "correct-10-refused", width);
        }
    }

    private static void look(Window window, String below, String name, int width) {
        look(window.open(draft.address() + below), name, width);
    }

    private static void look(Window window, String name, int width) {
        window.picture(name + "-" + width);
        assertThat(window.barriers()).as("axe on " + name).isEmpty();
        assertThat(window.complaints()).as("console on " + name).isEmpty();
        assertThat(window.overflow()).as("overflow on " + name).isZero();
    }

    @Test
    void the_summary_is_corrected_from_the_keyboard() {
        DraftDesk own = DraftDesk.importing(EMAIL, Officer.TEXT);
        try (Window window = CHROMIUM.window(DESK).open("/normandie/connexion")) {
            window.type("email", EMAIL);
            window.type("password", People.PASSWORD);
            window.press("Se connecter");
            window.open(own.address() + "#" + MEDECIN);
            standsAt(window, MEDECIN);
            key(window, "ArrowDown");
            standsAt(window, URGENCES);
            assertThat(said(window)).contains("1.2 Les urgences", "niveau 2", "4 sur 6");
            correct(window, "Alt+ArrowUp");
            assertThat(own.shape()).containsSubsequence("2 " + URGENCES, "2 " + MEDECIN);
            assertThat(said(window)).contains("à sa nouvelle place");
            correct(window, "Alt+ArrowLeft");
            assertThat(own.shape()).contains("1 " + URGENCES);
            correct(window, "Alt+ArrowRight");
            correct(window, "Delete");
            assertThat(own.shape()).contains("-2 " + URGENCES);
            correct(window, "Control+z");
            assertThat(own.shape()).contains("2 " + URGENCES);
            correct(window, "Control+y");
            assertThat(own.shape()).contains("-2 " + URGENCES);
            window.open(own.address() + "#" + ECOLE);
            standsAt(window, ECOLE);
            pressAndWait(window, "F2");
            assertThat(window.path()).endsWith("/sections/" + ECOLE + "#sectionTitle");
            window.page().waitForFunction("document.activeElement.id === 'sectionTitle'");
            assertThat(window.complaints()).isEmpty();
        }
    }

    private static void key(Window window, String key) {
        window.page().keyboard().press(key);
    }

    private static void pressAndWait(Window window, String key) {
        window.page().waitForNavigation(() -> key(window, key));
        window.page().waitForLoadState();
    }

    /** By a key that sends the form; one then stands at the same section. */
    private static void correct(Window window, String key) {
        pressAndWait(window, key);
        standsAt(window, URGENCES);
    }

    private static void standsAt(Window window, String anchor) {
        window.page().waitForFunction("anchor => document.activeElement.value === anchor", anchor);
    }

    private static String said(Window window) {
        window.page().waitForFunction("document.getElementById('annonce').textContent !== ''");
        return window.page().locator("#annonce").textContent();
    }
}
