package fr.ars.portal.consulting;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ars.portal.support.Contributor;
import fr.ars.portal.support.Eventually;
import fr.ars.portal.support.Grants;
import fr.ars.portal.support.Mailbox;
import fr.ars.portal.support.Officer;
import fr.ars.portal.support.People;
import fr.ars.portal.support.Probe;
import fr.ars.portal.support.Screen;
import fr.ars.portal.support.TestClock;
import fr.ars.portal.support.Visitor;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An announced consultation lives on: it is interrupted and taken up again, given up, followed up, filed away. */
class ConsultationLifeIT {

    private static final LocalDate LAST_DAY = LocalDate.of(2028, 6, 22);

    private final TestClock clock = new TestClock();

    @AfterEach
    void backToThePresent() {
        clock.close();
    }

    private static Visitor announced(String title, String email) {
        Officer.of(email, "NOR").announce("NOR", title, ZoneId.of("Europe/Paris"), LAST_DAY);
        Visitor officer = new Visitor();
        People.signIn(officer, "/normandie/connexion", email, People.PASSWORD);
        return officer;
    }

    private static Screen desk(Visitor officer, String title) {
        return officer.open("/normandie/admin/consultations").click(title);
    }

    private static Screen page(String title) {
        return new Visitor().open("/normandie/consultations").click(title);
    }

    @Test
    void an_interruption_keeps_what_was_written_and_gives_back_the_time_it_took() {
        String title = "La consultation qui s’arrête";
        Visitor officer = announced(title, "life-suspend@example.org");
        clock.standAt("2028-06-01T08:00:00Z");
        Contributor contributor = new Contributor("life-writer@example.org");
        Screen preview = contributor.preview(page(title).click("1.2 Les urgences"), "J’avais presque fini.");

        Screen told = desk(officer, title)
                .click("Suspendre")
                .formWith("Suspendre la consultation")
                .fill("words", "Le texte en ligne est illisible depuis ce matin.")
                .press();
        assertThat(told.plainText()).contains("La consultation est suspendue");
        assertThat(page(title).plainText())
                .contains("Suspendue", "Le texte en ligne est illisible depuis ce matin.", "Suspension");
        assertThat(page(title).click("1.2 Les urgences").has("#contribuer")).isFalse();

        clock.standAt("2028-06-03T09:30:00Z");
        Screen kept = preview.formWith("Envoyer mon avis").press();
        assertThat(kept.plainText()).contains("elle ne reçoit pas de contributions", "J’avais presque fini.");

        clock.standAt("2028-06-03T10:00:00Z");
        assertThat(desk(officer, title)
                        .click("Reprendre")
                        .formWith("Reprendre la consultation")
                        .press()
                        .plainText())
                .contains("La consultation a repris");
        // Suspended for two days and two hours: the midnight of the 22nd becomes two in the morning of the 25th.
        assertThat(page(title).plainText())
                .contains("Clôture repoussée au dimanche 25 juin 2028 à 2 h (heure de Paris)");
        clock.standAt("2028-06-24T23:59:59Z");
        assertThat(new Visitor()
                        .open(preview.address().getPath())
                        .formWith("Envoyer mon avis")
                        .press()
                        .plainText())
                .contains("dans le délai");
    }

    @Test
    void an_answered_consultation_is_followed_up_and_filed_away_and_another_is_made_of_it() {
        String title = "La consultation qui va jusqu’au bout";
        Visitor writer = announced(title, "life-writer-of-it@example.org");
        Visitor second = People.signedUp("life-second@example.org");
        Grants.give("life-second@example.org", "COMMUNICATION", "agency/NOR");
        answer(writer, second, title);
        clock.standAt("2028-09-24T08:00:00Z");
        desk(writer, title)
                .click("Publier des suites")
                .formWith("Publier les suites")
                .fill("words", "Deux postes sont ouverts à Cherbourg.")
                .press();
        assertThat(page(title).plainText())
                .contains("Suites données", "dimanche 24 septembre 2028", "Deux postes sont ouverts à Cherbourg.")
                .contains("Début du dépouillement", "Synthèse publiée");
        desk(writer, title)
                .click("Archiver")
                .formWith("Archiver la consultation")
                .press();
        assertThat(page(title).text(".fr-badge")).isEqualToIgnoringCase("Archivée");
        assertThat(desk(writer, title)
                        .click("Dupliquer")
                        .formWith("Préparer une copie")
                        .press()
                        .plainText())
                .contains("La copie est prête");
        assertThat(journalOf(title))
                .contains(
                        "consultation.announced",
                        "consultation.analysis-begun",
                        "synthesis.validated",
                        "consultation.synthesis-published",
                        "consultation.follow-up-published",
                        "consultation.archived");
    }

    private static List<String> journalOf(String title) {
        return Probe.column("select action from journal where subject_kind = 'consultation' and subject_id ="
                + " (select min(id) from consultation where title = '" + title + "')");
    }

    /** One writes the synthesis, the other approves it and publishes it later. */
    private void answer(Visitor writer, Visitor second, String title) {
        clock.standAt("2028-06-24T08:00:00Z");
        assertThat(desk(writer, title)
                        .click("Commencer le dépouillement")
                        .formWith("Commencer le dépouillement maintenant")
                        .press()
                        .plainText())
                .contains("Le dépouillement a commencé");
        assertThat(desk(writer, title)
                        .click("Archiver")
                        .formWith("Archiver la consultation")
                        .press()
                        .plainText())
                .contains("Publiez d’abord la synthèse");
        desk(writer, title)
                .click("Synthèse")
                .formWith("Enregistrer et soumettre")
                .fill("text", "Personne n’a contribué. Le texte est adopté.")
                .press();
        Screen validated = desk(second, title)
                .click("Synthèse")
                .formWith("Valider sans publier")
                .press();
        assertThat(validated.plainText()).contains("Cette synthèse est validée");
        assertThat(page(title).plainText()).doesNotContain("Le texte est adopté.");
        desk(second, title).click("Synthèse").formWith("Publier la synthèse").press();
    }

    @Test
    void a_letter_goes_once_to_each_who_contributed_and_so_does_the_reason_of_a_cancellation() {
        String title = "La consultation dont on écrit aux gens";
        Visitor officer = announced(title, "life-correspondent@example.org");
        clock.standAt("2028-06-01T08:00:00Z");
        contribute(title, "1.2 Les urgences", "life-often@example.org");
        contribute(title, "2.1 À l’école", "life-often@example.org");
        contribute(title, "1.2 Les urgences", "life-once@example.org");
        assertThat(Probe.sql("update contribution set state = 'TO_MODERATE' where email like 'life-o%'"))
                .isEqualTo(3);

        write(officer, title);
        for (String person : List.of("life-often@example.org", "life-once@example.org")) {
            assertThat(Mailbox.of(person).letterWith("Une réunion se tient le 10 juin à Caen."))
                    .contains("parce que vous avez contribué", "Agence régionale de santé Normandie");
        }
        Eventually.get(
                () -> Probe.column("select concat(recipients, ' ', finished_at is not null) from contributor_message"
                        + " where subject = 'Réunion publique'"),
                List.of("2 1")::equals);
        assertThat(Probe.column("select count(*) from contributor_message_recipient"))
                .containsExactly("0");

        desk(officer, title)
                .click("Annuler")
                .formWith("Annuler la consultation")
                .fill("reason", "Le projet est retiré.")
                .press();
        for (String person : List.of("life-often@example.org", "life-once@example.org")) {
            Mailbox.of(person).letterWith("Motif : Le projet est retiré.");
            assertThat(Mailbox.of(person).letters().stream().filter(letter -> letter.contains("le 10 juin à Caen")))
                    .hasSize(1);
        }
        assertThat(page(title).plainText()).contains("Annulée", "Le projet est retiré.", "Annulation");
    }

    /** Previews a letter, changes it, sees it again and sends it. */
    private static void write(Visitor officer, String title) {
        Screen form = desk(officer, title).click("Écrire aux contributeurs");
        assertThat(form.plainText()).contains("2 personnes ont contribué et confirmé leur adresse");
        Screen preview = form.formWith("Vérifier le message")
                .fill("subject", "Réunion publique")
                .fill("text", "Une réunion se tient le 9 juin à Caen.")
                .press();
        assertThat(preview.plainText()).contains("Ce que chacun recevra", "Ce message partira à 2 personnes");
        Screen changed = preview.formWith("Envoyer le message")
                .fill("text", "Une réunion se tient le 10 juin à Caen.")
                .press();
        assertThat(changed.plainText()).contains("Le message a changé depuis l’aperçu");
        changed.formWith("Envoyer le message").press();
    }

    private static void contribute(String title, String section, String email) {
        new Contributor(email)
                .preview(page(title).click(section), "Une ambulance de plus.")
                .formWith("Envoyer mon avis")
                .press();
    }
}
