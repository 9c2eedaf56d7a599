package fr.ars.portal.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ars.portal.kernel.ConfigFiles;
import fr.ars.portal.support.People;
import fr.ars.portal.support.Screen;
import fr.ars.portal.support.Visitor;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a first start of a demonstration shows. */
class DemonstrationIT {

    private static final DemonstrationPeople PEOPLE = DemonstrationPeople.in(new ConfigFiles(Optional.empty()));
    private final Visitor visitor = new Visitor();

    static Iterable<DemonstrationAccount> people() {
        return PEOPLE.oneOfEachRole();
    }

    @ParameterizedTest
    @MethodSource("people")
    void somebody_of_each_role_signs_in_with_the_password_that_is_printed(DemonstrationAccount account) {
        People.signIn(visitor, "/connexion", account.email().value(), PEOPLE.password());
        assertThat(visitor.open("/compte").formWith("Enregistrer le nom").value("displayName"))
                .isEqualTo(account.name());
    }

    @Test
    void a_citizen_finds_again_what_was_contributed_with_an_account() {
        People.signIn(visitor, "/connexion", "citoyenne@demo.example", PEOPLE.password());
        Screen consultation =
                visitor.open("/la-reunion/consultations").click("Le projet de santé de La Réunion : votre avis");
        visitor.open(consultation.element("ol.ars-outline a").attr("href"))
                .formWith("Vérifier mon avis")
                .fill("stance", "FOR")
                .fill("text", "Je veux retrouver cette phrase.")
                .fill("capacity", "CITIZEN")
                .press()
                .formWith("Envoyer mon avis")
                .press();
        assertThat(visitor.open("/compte").plainText())
                .contains("Je veux retrouver cette phrase.", "En cours de lecture par un modérateur");
    }

    @Test
    void a_consultation_is_open_in_bretagne_with_what_was_published() {
        Screen consultation =
                visitor.open("/bretagne/consultations").click("Votre avis sur le schéma régional de santé de Bretagne");
        assertThat(consultation.text(".fr-badge")).isEqualToIgnoringCase("Ouverte");
        assertThat(consultation.plainText()).contains("34 contributions reçues, 24 publiées, 1 réponse de l’agence");
        Screen section = consultation.click("2.1 Un médecin traitant");
        assertThat(section.plainText()).contains("Je suis diabétique, sans médecin", "Déjà prévue");
        assertThat(section.has("#contribuer")).isTrue();
    }

    @Test
    void one_is_open_in_la_reunion_under_its_own_time() {
        Screen consultation =
                visitor.open("/la-reunion/consultations").click("Le projet de santé de La Réunion : votre avis");
        assertThat(consultation.plainText()).contains("(heure de La Réunion), soit");
        assertThat(consultation.text(".fr-badge")).isEqualToIgnoringCase("Ouverte");
    }

    @Test
    void one_is_answered_with_a_synthesis_and_late_ones_outside_the_count() {
        Screen consultation =
                visitor.open("/bretagne/consultations").click("Les orientations de santé de la Bretagne pour dix ans");
        assertThat(consultation.text("#synthese ~ .ars-prose")).contains("Ce que nous avons changé");
        assertThat(consultation.plainText())
                .contains("17 contributions reçues, 16 publiées, 16 réponses de l’agence")
                .contains("2 contributions reçues après la clôture sont conservées hors du décompte");
        assertThat(consultation.click("Vous avez dit, nous avons fait").plainText())
                .contains("Un point d’étape public est ajouté à cinq ans")
                .doesNotContain("usine à gaz");
    }

    @Test
    void one_is_announced_and_cannot_be_answered_yet() {
        Screen consultation = visitor.open("/bretagne/consultations").click("L’accès aux soins des personnes");
        assertThat(consultation.text(".fr-badge")).isEqualToIgnoringCase("À venir");
        assertThat(consultation.click("1.1 Les équipes mobiles").has("#contribuer"))
                .isFalse();
    }
}
