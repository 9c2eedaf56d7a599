package fr.ars.portal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ars.portal.support.FilledForm;
import fr.ars.portal.support.People;
import fr.ars.portal.support.Screen;
import fr.ars.portal.support.Visitor;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Forms that somebody else may have sent in a person's name: refused, or given back to be confirmed; never acted upon. */
class FormGuardIT {

    private static final String CONFIRM = "Confirmez l’envoi";

    private static FilledForm renaming(Visitor person, String name) {
        return person.open("/bretagne/compte").formWith("Enregistrer le nom").fill("displayName", name);
    }

    private static String name(Visitor person) {
        return person.open("/bretagne/compte").formWith("Enregistrer le nom").value("displayName");
    }

    @Test
    void what_another_site_sends_is_refused() {
        Visitor person = People.signedUp("lured@example.org");
        Screen screen = renaming(person, "Un autre nom")
                .from(Optional.of("https://evil.example"))
                .send();
        assertThat(screen.status()).isEqualTo(403);
        assertThat(screen.text("h1")).isEqualTo("Accès refusé");
        assertThat(name(person)).isEqualTo("Jeanne Martin");
    }

    @Test
    void what_comes_from_nobody_knows_where_comes_back_filled_in_and_acts_when_sent_again() {
        Visitor person = People.signedUp("nowhere@example.org");
        Screen screen = renaming(person, "Jeanne, été").from(Optional.empty()).send();
        assertThat(screen.status()).isEqualTo(200);
        assertThat(screen.text("[role=alert]")).contains(CONFIRM);
        assertThat(name(person)).isEqualTo("Jeanne Martin");
        FilledForm again = screen.formWith("Enregistrer le nom");
        assertThat(again.value("displayName")).isEqualTo("Jeanne, été");
        assertThat(again.press().text()).contains("enregistré");
        assertThat(name(person)).isEqualTo("Jeanne, été");
    }

    @Test
    void a_form_with_the_token_of_somebody_else_is_not_acted_upon() {
        Visitor person = People.signedUp("two-tabs@example.org");
        String foreign = renaming(People.signedUp("other-tab@example.org"), "x").value("jeton");
        FilledForm form = renaming(person, "Un autre nom");
        assertThat(form.value("jeton")).isNotEqualTo(foreign);
        assertThat(form.fill("jeton", foreign).send().text("[role=alert]")).contains(CONFIRM);
        assertThat(name(person)).isEqualTo("Jeanne Martin");
    }

    @Test
    void what_was_written_before_the_session_ended_is_there_after_signing_in_and_acts_when_sent_again() {
        Visitor person = People.signedUp("slow@example.org");
        FilledForm form = renaming(person, "Jeanne, « été » <b>");
        person.open("/bretagne/compte").formWith("Se déconnecter").press();
        Screen signIn = form.press();
        assertThat(signIn.address().getPath()).isEqualTo("/bretagne/connexion");
        Screen page = signIn(signIn, "slow@example.org");
        assertThat(page.address().getPath()).isEqualTo("/bretagne/compte");
        assertThat(page.text("[role=alert]")).contains("Votre session s’était terminée");
        assertThat(name(person)).isEqualTo("Jeanne Martin");
        FilledForm again = page.formWith("Enregistrer le nom");
        assertThat(again.value("displayName")).isEqualTo("Jeanne, « été » <b>");
        assertThat(again.press().text()).contains("enregistré");
        assertThat(name(person)).isEqualTo("Jeanne, « été » <b>");
    }

    @Test
    void what_was_written_in_another_browser_is_shown_to_nobody() {
        Visitor person = People.signedUp("here@example.org");
        FilledForm form = renaming(person, "Écrit ailleurs");
        person.open("/bretagne/compte").formWith("Se déconnecter").press();
        form.press();
        Visitor other = People.signedUp("elsewhere@example.org");
        Screen page = other.open("/bretagne/compte?reprendre=1");
        assertThat(page.formWith("Enregistrer le nom").value("displayName")).isEqualTo("Jeanne Martin");
        assertThat(page.has("[role=alert]")).isFalse();
    }

    private static Screen signIn(Screen page, String email) {
        return page.formWith("Se connecter")
                .fill("email", email)
                .fill("password", People.PASSWORD)
                .press();
    }

    @Test
    void anonymous_forms_carry_no_token_and_make_no_session() {
        Visitor reader = new Visitor();
        Screen page = reader.open("/bretagne/inscription");
        assertThat(page.has("input[name=jeton]")).isFalse();
        Screen screen = page.formWith("Créer un compte")
                .fill("email", "pas une adresse")
                .from(Optional.empty())
                .send();
        assertThat(screen.text("[role=alert]")).contains(CONFIRM);
        assertThat(screen.formWith("Créer un compte").value("email")).isEqualTo("pas une adresse");
        assertThat(reader.cookies()).isEmpty();
    }
}
