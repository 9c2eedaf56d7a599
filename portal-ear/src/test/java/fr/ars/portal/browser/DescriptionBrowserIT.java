package fr.ars.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ars.portal.support.Chromium;
import fr.ars.portal.support.Grants;
import fr.ars.portal.support.Imports;
import fr.ars.portal.support.Officer;
import fr.ars.portal.support.People;
import fr.ars.portal.support.Visitor;
import fr.ars.portal.support.Window;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The descriptions of sections as an officer writes them and as people read them, on a desk and on a telephone. */
class DescriptionBrowserIT {

    private static final List<Integer> WIDTHS = List.of(1280, 375);
    private static final String EMAIL = "fiches.ecran@example.org";

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @Test
    void people_read_and_filter_without_a_barrier() {
        for (int width : WIDTHS) {
            try (Window window = CHROMIUM.window(width).open("/bretagne/consultations")) {
                window.follow("Votre avis sur le schéma régional de santé de Bretagne");
                String consultation = window.path();
                look(window, "described-outline-" + width);
                window.open(consultation + "?theme=T04&territoire=29");
                look(window, "described-filtered-" + width);
                window.open(consultation + "?theme=T17");
                look(window, "described-nothing-" + width);
                window.open(consultation);
                window.page().locator("a:has-text('3.1 Un service d’urgence')").click();
                assertThat(window.texts(".ars-section-facts h2")).contains("Ce que cela change pour vous");
                look(window, "described-section-" + width);
            }
        }
    }

    @Test
    void an_officer_describes_without_a_barrier() {
        String draft = imported();
        for (int width : WIDTHS) {
            try (Window desk = signedIn(width)) {
                desk.open("/normandie/admin/plans");
                look(desk, "describe-plans-" + width);
                desk.open(draft + "/nouvelle-partie");
                look(desk, "describe-part-" + width);
                desk.open("/normandie/admin/plans/nouveau?begins=2012-01-01");
                look(desk, "describe-new-" + width);
                objectives(desk, draft, width);
                desk.open(draft + "/fiches");
                look(desk, "describe-list-" + width);
                sheet(desk, width);
            }
        }
    }

    private static void objectives(Window desk, String draft, int width) {
        desk.open(draft + "/objectifs");
        desk.type("code", Integer.toString(width));
        desk.type("objectiveTitle", "Réduire les écarts de santé entre les territoires");
        desk.press("Enregistrer");
        look(desk, "describe-objectives-" + width);
    }

    private static void sheet(Window desk, int width) {
        desk.follow("1.2 Les urgences");
        desk.page().locator("summary:has-text('Thèmes')").click();
        look(desk, "describe-sheet-" + width);
        desk.type("summary", "x".repeat(1501));
        desk.page().locator("[name='indicators[0].label']").fill("Accès à un service d’urgence");
        desk.page().locator("[name='indicators[0].dimension']").selectOption("");
        desk.press("Enregistrer");
        assertThat(desk.texts(".fr-message--error")).hasSize(2);
        desk.page().locator("[role=alert] a").last().click();
        assertThat(desk.page().evaluate("document.activeElement.id")).isEqualTo("indicators[0].dimension");
        look(desk, "describe-refused-" + width);
        desk.type("summary", "Les urgences à moins de trente minutes.");
        desk.page().locator("[name='indicators[0].dimension']").selectOption("ACCESSIBILITY");
        desk.page().locator("[name='indicators[0].target']").fill("30");
        desk.press("Enregistrer et passer à la suivante");
        assertThat(desk.page().locator("h1").innerText()).contains("2 La prévention");
        look(desk, "describe-next-" + width);
    }

    private static String imported() {
        Visitor officer = People.signedUp(EMAIL);
        Grants.give(EMAIL, "COMMUNICATION", "agency/NOR");
        return Imports.read(officer.open("/normandie/admin/plans/nouveau")
                .formWith("Importer")
                .fill("label", "Plan décrit à l’écran")
                .fill("structure", "PRS_LMSS")
                .fill("part", "SRS")
                .attach("file", "projet.txt", Officer.TEXT.getBytes(StandardCharsets.UTF_8))
                .press());
    }

    private static Window signedIn(int width) {
        Window window = CHROMIUM.window(width).open("/normandie/connexion");
        window.type("email", EMAIL);
        window.type("password", People.PASSWORD);
        window.press("Se connecter");
        return window;
    }

    private static void look(Window window, String name) {
        window.picture(name);
        assertThat(window.barriers()).as("axe on " + name).isEmpty();
        assertThat(window.complaints()).as("console on " + name).isEmpty();
        assertThat(window.overflow()).as("overflow on " + name).isZero();
    }
}
