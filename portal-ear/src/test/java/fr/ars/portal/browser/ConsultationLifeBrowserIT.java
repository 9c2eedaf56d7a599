package fr.ars.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ars.portal.support.Chromium;
import fr.ars.portal.support.Grants;
import fr.ars.portal.support.People;
import fr.ars.portal.support.Probe;
import fr.ars.portal.support.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The pages by which a consultation is interrupted, followed up, written about and filed away, at a desk and in a hand. */
class ConsultationLifeBrowserIT {

    private static final int DESK = 1280;
    private static final int TELEPHONE = 375;

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @Test
    void each_step_has_a_page_without_barriers() {
        People.signedUp("life-desk@example.org");
        Grants.give("life-desk@example.org", "COMMUNICATION", "agency/BRE");
        String open = "/bretagne/admin/consultations/"
                + consultation("c.state = 'PLANNED' and utc_timestamp(6) between w.opens_at and w.closes_at");
        String answered = "/bretagne/admin/consultations/" + consultation("c.state = 'SYNTHESIS_PUBLISHED'");
        for (int width : new int[] {DESK, TELEPHONE}) {
            try (Window desk = signedIn(width, "/bretagne/connexion", "life-desk@example.org")) {
                look(desk.open(open), "life-01-open-" + width);
                look(desk.open(open + "/suspendre"), "life-02-suspend-" + width);
                desk.press("Suspendre la consultation");
                assertThat(desk.texts("[role=alert] li")).isNotEmpty();
                look(desk, "life-03-suspend-refused-" + width);
                look(desk.open(open + "/dupliquer"), "life-04-duplicate-" + width);
                look(desk.open(open + "/message"), "life-05-message-" + width);
                desk.type("subject", "Réunion publique");
                desk.type("text", "Une réunion se tient le 9 juin à Rennes.");
                desk.press("Vérifier le message");
                look(desk, "life-06-message-preview-" + width);
                look(desk.open(answered), "life-07-answered-" + width);
                look(desk.open(answered + "/suites"), "life-08-follow-up-" + width);
                look(desk.open(answered + "/archiver"), "life-09-archive-" + width);
            }
        }
    }

    @Test
    void a_national_consultation_is_prepared_on_a_page_without_barriers() {
        People.signedUp("life-nation@example.org");
        Grants.give("life-nation@example.org", "COMMUNICATION", "nation/FR");
        for (int width : new int[] {DESK, TELEPHONE}) {
            try (Window desk = signedIn(width, "/connexion", "life-nation@example.org")) {
                look(desk.open("/admin/consultations/nouvelle"), "life-10-national-" + width);
                desk.press("Enregistrer");
                assertThat(desk.texts("[role=alert] li").stream().map(String::strip))
                        .contains("Choisissez comment la consultation se clôt.", "Choisissez au moins une agence.");
                look(desk, "life-11-national-refused-" + width);
            }
        }
    }

    private static String consultation(String condition) {
        return Probe.column("select min(c.id) from consultation c join consultation_window w"
                        + " on w.consultation_id = c.id where c.agency_code = 'BRE' and " + condition)
                .getFirst();
    }

    private static Window signedIn(int width, String page, String email) {
        Window window = CHROMIUM.window(width).open(page);
        window.type("email", email);
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
