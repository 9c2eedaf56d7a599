package fr.ars.portal.identity;

import static fr.ars.portal.support.People.PASSWORD;
import static fr.ars.portal.support.People.confirm;
import static fr.ars.portal.support.People.register;
import static fr.ars.portal.support.People.signIn;
import static fr.ars.portal.support.People.signedUp;
import static org.assertj.core.api.Assertions.assertThat;

import fr.ars.portal.support.Mailbox;
import fr.ars.portal.support.PortalUnderTest;
import fr.ars.portal.support.Probe;
import fr.ars.portal.support.Screen;
import fr.ars.portal.support.Visitor;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Opening an account, signing in and out, changing and forgetting a password, on the running portal. */
class AccountIT {

    private static final String OTHER_PASSWORD = "une autre phrase longue";

    private final Visitor visitor = new Visitor();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/connexion",
                "/inscription",
                "/bretagne/inscription",
                "/mot-de-passe/oublie",
                "/inscription/envoyee"
            })
    void pages_around_an_account_make_no_session(String path) {
        Screen screen = visitor.ask(path);
        assertThat(screen.status()).isEqualTo(200);
        assertThat(screen.headers("Set-Cookie")).isEmpty();
    }

    @Test
    void who_registers_confirms_and_is_in_until_they_sign_out() {
        String email = "registers@example.org";
        assertThat(register(visitor, email, PASSWORD).text("h1")).isEqualTo("Consultez votre messagerie");
        assertThat(visitor.cookies()).isEmpty();
        Screen account = confirm(visitor, email, PASSWORD);
        assertThat(account.address().getPath()).isEqualTo("/bretagne/compte");
        assertThat(account.text()).contains("Votre adresse est confirmée", email);
        Screen out = account.formWith("Se déconnecter").press();
        assertThat(out.text()).contains("Vous êtes déconnecté");
        assertThat(visitor.open("/compte").address().getPath()).isEqualTo("/connexion");
    }

    @Test
    void the_session_s_cookie_is_out_of_reach_and_new_at_each_signing_in() {
        Visitor person = signedUp("cookie@example.org");
        String first = person.cookies().get("session");
        Screen answer = new Visitor()
                .open("/connexion")
                .formWith("Se connecter")
                .fill("email", "cookie@example.org")
                .fill("password", PASSWORD)
                .send();
        assertThat(answer.headers("Set-Cookie"))
                .singleElement()
                .satisfies(cookie -> assertThat(cookie)
                        .startsWith("session=")
                        .contains("HttpOnly", "SameSite=Lax", "Path=/")
                        .doesNotContain(first == null ? "no cookie" : first));
        assertThat(first).isNotNull();
    }

    @Test
    void an_address_that_is_known_gets_the_same_screen_and_another_letter() {
        String email = "known@example.org";
        signedUp(email);
        Screen again = register(visitor, email, OTHER_PASSWORD);
        assertThat(again.text("h1")).isEqualTo("Consultez votre messagerie");
        Mailbox.of(email).letterWith("qui a déjà un compte");
        Screen refused = signIn(visitor, "/connexion", email, OTHER_PASSWORD);
        assertThat(refused.text()).contains("ne convient pas");
        assertThat(refused.formWith("Se connecter").value("email")).isEqualTo(email);
        assertThat(refused.formWith("Se connecter").value("password")).isEmpty();
    }

    @Test
    void a_wrong_password_and_an_unknown_address_read_alike() {
        signedUp("alike@example.org");
        Screen wrong = signIn(visitor, "/connexion", "alike@example.org", "pas la bonne phrase");
        Screen unknown = signIn(visitor, "/connexion", "nobody@example.org", PASSWORD);
        assertThat(unknown.text("#sign-in-errors")).isEqualTo(wrong.text("#sign-in-errors"));
        assertThat(visitor.cookies()).isEmpty();
    }

    @Test
    void a_forgotten_password_is_chosen_anew_and_ends_other_sessions() {
        String email = "forgets@example.org";
        Visitor person = signedUp(email);
        visitor.open("/mot-de-passe/oublie")
                .formWith("Envoyer le lien")
                .fill("email", email)
                .press();
        String link = Mailbox.of(email).linkOfLetterWith("Pour le choisir");
        Screen form = visitor.open(link);
        Screen tooShort = form.formWith("Enregistrer le mot de passe")
                .fill("password", "court")
                .press();
        assertThat(tooShort.text("#password-error")).contains("12 caractères");
        Screen done = tooShort.formWith("Enregistrer le mot de passe")
                .fill("password", OTHER_PASSWORD)
                .press();
        assertThat(done.text()).contains("Votre mot de passe est enregistré");
        assertThat(person.open("/compte").address().getPath()).isEqualTo("/connexion");
        assertThat(visitor.open(link).text("h1 ~ .fr-alert")).contains("Ce lien ne sert plus");
        assertThat(signIn(visitor, "/connexion", email, OTHER_PASSWORD).text("h1"))
                .isEqualTo("Mon compte");
    }

    @Test
    void changing_the_password_keeps_this_session_and_ends_the_others() {
        String email = "changes@example.org";
        Visitor person = signedUp(email);
        signIn(visitor, "/connexion", email, PASSWORD);
        Screen wrong = person.open("/compte")
                .formWith("Changer le mot de passe")
                .fill("current", "pas la bonne phrase")
                .fill("password", OTHER_PASSWORD)
                .press();
        assertThat(wrong.text("#current-error")).contains("pas votre mot de passe");
        Screen done = wrong.formWith("Changer le mot de passe")
                .fill("current", PASSWORD)
                .fill("password", OTHER_PASSWORD)
                .press();
        assertThat(done.text()).contains("Votre mot de passe est changé");
        assertThat(person.open("/compte").text("h1")).isEqualTo("Mon compte");
        assertThat(visitor.open("/compte").address().getPath()).isEqualTo("/connexion");
    }

    @ParameterizedTest
    @CsvSource({
        "/bretagne/compte, /bretagne/compte",
        "/bretagne, /bretagne",
        "//ailleurs.example, /compte",
        "https://ailleurs.example/, /compte",
        "/\\ailleurs.example, /compte"
    })
    void signing_in_leads_back_and_never_elsewhere(String back, String path) {
        String email = "back" + Integer.toHexString(back.hashCode()) + "@example.org";
        signedUp(email);
        String page = "/connexion?retour=" + URLEncoder.encode(back, StandardCharsets.UTF_8);
        assertThat(signIn(visitor, page, email, PASSWORD).address().getPath()).isEqualTo(path);
    }

    @Test
    void a_closed_account_is_gone() {
        String email = "closes@example.org";
        Visitor person = signedUp(email);
        Screen done = person.open("/compte")
                .formWith("Fermer définitivement mon compte")
                .fill("closing", PASSWORD)
                .press();
        assertThat(done.text()).contains("Votre compte est fermé");
        assertThat(signIn(visitor, "/connexion", email, PASSWORD).text()).contains("ne convient pas");
    }

    @Test
    void ten_wrong_passwords_are_enough() {
        String email = "tried@example.org";
        Screen screen = visitor.open("/connexion");
        for (int i = 0; i <= 10; i++) {
            screen = signIn(visitor, "/connexion", email, "essai numéro " + i);
        }
        assertThat(screen.text()).contains("Trop d’essais");
    }

    @Test
    void letters_tell_nothing_in_the_server_s_log() throws IOException {
        signedUp("discreet@example.org");
        List<String> log = Files.readAllLines(PortalUnderTest.get().log());
        assertThat(log).noneMatch(line -> line.contains("@example.org"));
    }

    @Test
    void an_address_nobody_confirmed_is_forgotten_once_its_link_has_long_expired() {
        register(visitor, "never@example.org", PASSWORD);
        register(visitor, "soon@example.org", PASSWORD);
        signedUp("confirmed@example.org");
        for (String email : List.of("never@example.org", "confirmed@example.org")) {
            Probe.sql("update account_token set expires_at = date_sub(utc_timestamp(6), interval 5 day)"
                    + " where account_id = (select id from account where email = '" + email + "')");
        }
        new Probe("Identity").call("forgetUnconfirmed");
        assertThat(Probe.column("select email from account where email in"
                        + " ('never@example.org', 'soon@example.org', 'confirmed@example.org') order by email"))
                .containsExactly("confirmed@example.org", "soon@example.org");
    }
}
