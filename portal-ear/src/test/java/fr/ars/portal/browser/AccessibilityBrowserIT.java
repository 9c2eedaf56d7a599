package fr.ars.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import fr.ars.portal.support.Chromium;
import fr.ars.portal.support.Window;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every public page, on a desk, on a telephone and on the narrowest screen, with and without JavaScript. */
class AccessibilityBrowserIT {

    private static final int DESK = 1280;
    private static final int TELEPHONE = 375;
    private static final int NARROWEST = 320;

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    static List<String> pages() {
        return PublicPages.all();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void no_barrier_no_breach_of_policy_and_nothing_sticks_out(String path) {
        for (int width : List.of(DESK, TELEPHONE)) {
            try (Window window = CHROMIUM.window(width).open(path)) {
                window.picture("page" + path.replaceAll("[^a-z0-9]+", "-") + "-" + width);
                assertThat(window.barriers()).as("axe at %s px", width).isEmpty();
                assertThat(window.complaints()).as("console at %s px", width).isEmpty();
                assertThat(window.overflow()).as("overflow at %s px", width).isZero();
                assertThat(window.page().content()).doesNotContain("Optional[");
            }
        }
        try (Window window = CHROMIUM.window(NARROWEST).open(path)) {
            assertThat(window.overflow()).as("overflow at %s px", NARROWEST).isZero();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void without_javascript_the_page_is_all_there(String path) {
        try (Window window = CHROMIUM.windowWithoutJavaScript(TELEPHONE).open(path)) {
            assertThat(window.page().locator("h1").isVisible()).isTrue();
            window.page().locator("#menu > summary").click();
            assertThat(window.page().locator("#navigation a").first().isVisible())
                    .isTrue();
        }
    }

    @Test
    void what_opens_has_no_barrier_either() {
        try (Window window = CHROMIUM.window(TELEPHONE).open("/bretagne")) {
            window.page().locator(".ars-agency > summary").click();
            assertThat(window.barriers()).isEmpty();
            assertThat(window.overflow()).isZero();
            window.picture("agencies-375");
            window.page().keyboard().press("Escape");
            window.page().locator("#menu > summary").click();
            assertThat(window.barriers()).isEmpty();
            window.picture("menu-375");
        }
    }

    @Test
    void a_form_with_errors_tells_them_without_a_barrier() {
        try (Window window = CHROMIUM.window(DESK).open("/bretagne/connexion")) {
            window.page().locator("main button[type=submit]").click();
            assertThat(window.page().title()).startsWith("Erreur :");
            PlaywrightAssertions.assertThat(window.page().locator("[role=alert]"))
                    .isFocused();
            window.page().locator("[role=alert] a").first().click();
            PlaywrightAssertions.assertThat(window.page().locator("[name=email]"))
                    .isFocused();
            assertThat(window.barriers()).isEmpty();
            assertThat(window.complaints()).isEmpty();
            window.picture("errors-1280");
        }
    }

    @Test
    void on_a_desk_the_menu_is_open_and_the_keyboard_reaches_the_content_at_once() {
        try (Window window = CHROMIUM.window(DESK).open("/bretagne")) {
            window.glimpse("readme");
            assertThat(window.page().locator("#navigation a").first().isVisible())
                    .isTrue();
            window.page().keyboard().press("Tab");
            assertThat(window.page().evaluate("document.activeElement.hash")).isEqualTo("#contenu");
            window.page().keyboard().press("Enter");
            assertThat(window.page().evaluate("document.activeElement.id")).isEqualTo("contenu");
        }
    }
}
