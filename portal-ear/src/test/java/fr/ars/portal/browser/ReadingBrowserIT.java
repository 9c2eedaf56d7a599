package fr.ars.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import fr.ars.portal.reading.RichDraft;
import fr.ars.portal.support.Chromium;
import fr.ars.portal.support.Officer;
import fr.ars.portal.support.People;
import fr.ars.portal.support.Window;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text with tables, notes and errata on screens of any width, and what its reader does with the keyboard. */
class ReadingBrowserIT {

    private static final String EMAIL = "lecture@example.org";

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    private static String start = "";

    @BeforeAll
    static void announce() {
        String number =
                Officer.of(EMAIL, "OCC").announceFile("OCC", "Un texte à regarder", "projet.docx", RichDraft.small());
        start = "/occitanie/consultations/" + number + "-un-texte-a-regarder";
        publishErratum();
    }

    private static void publishErratum() {
        try (Window desk = CHROMIUM.window(1280).open("/occitanie/connexion")) {
            desk.type("email", EMAIL);
            desk.type("password", People.PASSWORD);
            desk.press("Se connecter");
            desk.open("/occitanie/admin/plans");
            desk.page()
                    .locator("section.ars-sheet:has(h2:text-is('Un texte à regarder')) li a")
                    .first()
                    .click();
            desk.follow("1.1 La chirurgie");
            desk.follow("Publier un erratum");
            desk.press("Publier l’erratum");
            look(desk, "read-erratum-refused");
            desk.type("wrong", "12 implantations");
            desk.type("corrected", "13 implantations");
            desk.type("reason", "Un site avait été oublié.");
            desk.press("Publier l’erratum");
            look(desk, "read-erratum-published");
            desk.page().locator(".ars-card a.fr-btn").click();
            look(desk, "read-erratum-withdraw");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?q=soins",
                "?q=zythum",
                "/texte",
                "/texte?q=chirurgie",
                "/sections/1-1-la-chirurgie",
                "/sections/1-2-les-urgences"
            })
    void no_barrier_and_nothing_sticks_out_at_any_width(String page) {
        for (int width : List.of(1280, 375, 320)) {
            try (Window window = CHROMIUM.window(width).open(start + page)) {
                look(window, "read" + page.replaceAll("[^a-z0-9]+", "-") + "-" + width);
            }
        }
    }

    @Test
    void the_link_of_a_passage_is_reached_by_keyboard_and_leads_to_it() {
        try (Window window = CHROMIUM.window(1280).open(start + "/sections/1-1-la-chirurgie")) {
            window.page().locator("#p1 .ars-mark").focus();
            window.page().keyboard().press("Tab");
            assertThat(window.page().evaluate("document.activeElement.hash")).isEqualTo("#p2");
            window.page().keyboard().press("Enter");
            assertThat(window.path()).endsWith("#p2");
            assertThat(window.page().evaluate("document.querySelector(':target').id"))
                    .isEqualTo("p2");
        }
    }

    @Test
    void the_summary_says_which_section_one_is_reading() {
        try (Window window = CHROMIUM.window(1280).open(start + "/texte#section-2-1-a-l-ecole")) {
            window.page().setViewportSize(1280, 400);
            window.page().evaluate("document.getElementById('section-1-2-les-urgences').scrollIntoView()");
            window.page().waitForSelector(".ars-summary a[aria-current][href='#section-1-2-les-urgences']");
            assertThat(window.page().locator(".ars-summary a[aria-current]").count())
                    .isEqualTo(1);
        }
    }

    @Test
    void on_a_narrow_screen_a_table_is_a_stack_of_cards_that_name_their_cells() {
        try (Window window = CHROMIUM.window(320).open(start + "/sections/1-1-la-chirurgie")) {
            assertThat(window.page().evaluate("getComputedStyle(document.querySelector('.ars-stack td')).display"))
                    .isEqualTo("block");
            assertThat(window.page()
                            .evaluate("getComputedStyle(document.querySelector('.ars-stack td'), '::before').content"))
                    .isEqualTo("\"Activité\"");
        }
    }

    @Test
    void on_paper_there_are_no_menus_and_the_source_is_named() {
        try (Window window = CHROMIUM.window(1280).open(start + "/texte")) {
            window.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            for (String gone : List.of(".ars-menu", ".ars-summary", ".ars-find", ".ars-mark >> nth=0")) {
                assertThat(window.page().locator(gone).isVisible()).as(gone).isFalse();
            }
            assertThat(window.page().locator(".ars-printed").innerText()).contains("Imprimé le", start + "/texte");
            window.picture("read-print");
        }
    }

    private static void look(Window window, String name) {
        window.picture(name);
        assertThat(window.barriers()).as("axe on " + name).isEmpty();
        assertThat(window.complaints()).as("console on " + name).isEmpty();
        assertThat(window.overflow()).as("overflow on " + name).isZero();
    }
}
