package fr.ars.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import fr.ars.portal.support.Chromium;
import fr.ars.portal.support.Grants;
import fr.ars.portal.support.Imports;
import fr.ars.portal.support.Officer;
import fr.ars.portal.support.People;
import fr.ars.portal.support.Probe;
import fr.ars.portal.support.Visitor;
import fr.ars.portal.support.Window;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The pages of an import as an officer sees them: under way, refused, read with something to check, to be removed. */
class DraftImportBrowserIT {

    private static final String EMAIL = "lecture-de-fichiers@example.org";
    private static final List<Integer> WIDTHS = List.of(1280, 375);

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @Test
    void each_state_of_an_import_has_a_page_without_barrier() {
        People.signedUp(EMAIL);
        Grants.give(EMAIL, "COMMUNICATION", "agency/BRE");
        String draft = imported();
        String page = "/bretagne/admin/plans/" + draft;
        for (int width : WIDTHS) {
            try (Window desk = signedIn(width)) {
                state(draft, "state = 'READING', page = 12, pages = 310");
                look(desk, page + "?fixe=oui", "import-1-reading-" + width);
                assertThat(desk.page().locator("progress").getAttribute("value"))
                        .isEqualTo("12");
                look(desk, "/bretagne/admin/plans", "import-2-list-" + width);
                state(draft, "state = 'REFUSED', refusal = 'plan.import.too-heavy'");
                look(desk, page, "import-3-refused-" + width);
                look(desk, page + "/nouvelle-version", "import-4-another-" + width);
                state(draft, "state = 'DONE', refusal = null");
                doubt(draft);
                desk.open(page);
                desk.page().locator("details.ars-how > summary").last().click();
                look(desk, "import-5-findings-" + width);
                look(desk, page + "/supprimer", "import-6-remove-" + width);
            }
        }
    }

    @Test
    void the_page_moves_on_by_itself_when_the_file_has_been_read() {
        String email = "patience@example.org";
        People.signedUp(email);
        Grants.give(email, "COMMUNICATION", "agency/BRE");
        Visitor officer = new Visitor();
        People.signIn(officer, "/bretagne/connexion", email, People.PASSWORD);
        String draft = Imports.draft(
                Imports.send(officer, "Plan attendu", "projet.txt", Officer.TEXT.getBytes(StandardCharsets.UTF_8)));
        Imports.await(draft, "DONE");
        state(draft, "state = 'PLACING'");
        try (Window desk = signedIn(1280, email)) {
            desk.open("/bretagne/admin/plans/" + draft);
            PlaywrightAssertions.assertThat(desk.page().locator("main")).containsText("en cours d’enregistrement");
            state(draft, "state = 'DONE'");
            PlaywrightAssertions.assertThat(desk.page().locator("main")).containsText("Figer le texte");
        }
    }

    private static String imported() {
        Visitor officer = new Visitor();
        People.signIn(officer, "/bretagne/connexion", EMAIL, People.PASSWORD);
        String draft = Imports.draft(
                Imports.send(officer, "Plan à l’écran", "projet.txt", Officer.TEXT.getBytes(StandardCharsets.UTF_8)));
        Imports.await(draft, "DONE");
        return draft;
    }

    /** As if the portal were there: the real passage takes a fraction of a second. */
    private static void state(String draft, String change) {
        Probe.sql("update draft_import set %s where draft_version_id = %s".formatted(change, draft));
    }

    private static void doubt(String draft) {
        Probe.sql("update section_text set warnings = 'IMAGE_WITHOUT_TEXT,TRACKED_CHANGES' where draft_version_id = "
                + draft + " and position = 1");
        for (String leftOut : List.of("'PAGE_NUMBER', '12'", "'RUNNING_HEAD', 'Projet régional de santé'")) {
            Probe.sql("insert into draft_left_out (draft_version_id, reason, text) values (%s, %s)"
                    .formatted(draft, leftOut));
        }
    }

    private static Window signedIn(int width) {
        return signedIn(width, EMAIL);
    }

    private static Window signedIn(int width, String email) {
        Window window = CHROMIUM.window(width).open("/bretagne/connexion");
        window.type("email", email);
        window.type("password", People.PASSWORD);
        window.press("Se connecter");
        return window;
    }

    private static void look(Window window, String path, String name) {
        look(window.open(path), name);
    }

    private static void look(Window window, String name) {
        window.picture(name);
        assertThat(window.barriers()).as("axe on " + name).isEmpty();
        assertThat(window.complaints()).as("console on " + name).isEmpty();
        assertThat(window.overflow()).as("overflow on " + name).isZero();
    }
}
