package fr.ars.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import fr.ars.portal.support.Chromium;
import fr.ars.portal.support.Grants;
import fr.ars.portal.support.Imports;
import fr.ars.portal.support.Mailbox;
import fr.ars.portal.support.Officer;
import fr.ars.portal.support.People;
import fr.ars.portal.support.TestClock;
import fr.ars.portal.support.Visitor;
import fr.ars.portal.support.Window;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * The whole life of a consultation as its people see it: a communication officer at a desk, a citizen without account on
 * a small telephone without JavaScript, a second officer. Every page on the way is looked at: no barrier, no breach of the
 * policy, nothing that sticks out.
 */
class ThinJobBrowserIT {

    private static final int DESK = 1280;
    private static final int TELEPHONE = 375;
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final String TITLE = "Votre avis sur le projet de santé normand";
    private static final String OPINION = "Il faut aussi un rendez-vous le samedi, « sans attendre trois mois ».";
    private static final String ANSWER = "Le samedi est ajouté à la section 1.1.";
    private static final String CITIZEN = "habitante@example.org";

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    private final TestClock clock = new TestClock();
    private final LocalDate opening = LocalDate.now(PARIS).plusDays(2);
    private final LocalDate closing = opening.plusMonths(4);

    @AfterEach
    void backToThePresent() {
        clock.close();
    }

    @Test
    void from_the_file_an_office_sends_to_the_answer_a_citizen_reads() {
        try (Window writer = officer("redaction@example.org");
                Window second = officer("relecture@example.org")) {
            importAndFreeze(writer);
            String consultation = prepareAndAnnounce(writer);
            clock.standAt(opening.atTime(9, 0).atZone(PARIS).toInstant().toString());
            contribute();
            moderate(writer, consultation);
            answer(writer, consultation);
            clock.standAt(
                    closing.plusDays(1).atTime(9, 0).atZone(PARIS).toInstant().toString());
            writeTheSynthesis(writer, consultation);
            publishTheSynthesis(second, consultation);
            readTheAnswer();
        }
    }

    private static Window officer(String email) {
        People.signedUp(email);
        Grants.give(email, "COMMUNICATION", "agency/NOR");
        Window window = CHROMIUM.window(DESK).open("/normandie/connexion");
        window.type("email", email);
        window.type("password", People.PASSWORD);
        window.press("Se connecter");
        return window;
    }

    private static void importAndFreeze(Window desk) {
        desk.open("/normandie/admin/plans");
        look(desk, "job-01-drafts");
        desk.open("/normandie/admin/plans/nouveau");
        desk.press("Importer");
        look(desk, "job-02-import-refused");
        desk.type("label", "Projet régional de santé de Normandie");
        desk.choose("structure", "PRS_LMSS");
        desk.select("part", "SRS");
        desk.page().setInputFiles("[name=file]", Drafts.numbered());
        desk.press("Importer");
        assertThat(desk.page().locator("h1").innerText()).contains("Normandie");
        Imports.await(desk.path().replaceAll("\\D+", ""), "DONE");
        desk.open(desk.path());
        assertThat(desk.texts(".ars-outline__row a")).contains("1.1 Un médecin traitant pour tous", "2 La prévention");
        look(desk, "job-03-outline");
        desk.follow("2.1 À l’école");
        desk.type("sectionTitle", "À l’école et au collège");
        look(desk, "job-04-section");
        desk.press("Renommer");
        assertThat(desk.texts(".ars-outline__row a")).contains("2.1 À l’école et au collège");
        desk.follow("Figer le texte");
        look(desk, "job-05-freeze");
        desk.press("Figer définitivement");
        look(desk, "job-06-frozen");
    }

    private String prepareAndAnnounce(Window desk) {
        desk.follow("Préparer une consultation sur ce texte");
        desk.press("Enregistrer");
        look(desk, "job-07-announcement-refused");
        assertThat(desk.texts("[role=alert] li")).isNotEmpty();
        desk.type("title", TITLE);
        desk.type("purpose", "Un projet pour cinq ans. Dites ce que vous en pensez, section par section.");
        desk.type("decider", "Le directeur général de l’agence");
        desk.type("openToChange", "Tout, sauf le budget.");
        desk.type("opensDay", opening.toString());
        desk.type("closesDay", closing.toString());
        desk.press("Enregistrer");
        look(desk, "job-08-prepared");
        String address = desk.path();
        desk.follow("Aperçu");
        look(desk, "job-09-preview");
        desk.open(address).follow("Annoncer la consultation");
        look(desk, "job-10-announce");
        desk.press("Annoncer maintenant");
        assertThat(desk.page().locator("main").innerText()).contains("sa page est publique");
        look(desk, "job-11-announced");
        return address;
    }

    private static void contribute() {
        try (Window telephone = CHROMIUM.windowWithoutJavaScript(TELEPHONE).open("/normandie")) {
            telephone.follow(TITLE);
            telephone.picture("job-12-public-375");
            telephone.follow("1.1 Un médecin traitant pour tous");
            telephone.press("Vérifier mon avis");
            telephone.picture("job-13-refused-375");
            telephone.choose("stance", "RATHER_FOR");
            telephone.type("text", OPINION);
            telephone.select("capacity", "CITIZEN");
            telephone.type("postalCode", "14000");
            telephone.type("email", CITIZEN);
            telephone.page().setInputFiles("[name=file]", Drafts.letter());
            telephone.press("Vérifier mon avis");
            telephone.picture("job-14-preview-375");
            lookAgain(telephone, "job-14-preview");
            telephone.press("Envoyer mon avis");
            telephone.picture("job-15-receipt-375");
            lookAgain(telephone, "job-15-receipt");
            telephone.open(Mailbox.of(CITIZEN).linkOfLetterWith("Pour qu’elle soit prise en compte"));
            lookAgain(telephone, "job-16-confirm");
            telephone.press("Confirmer mon avis");
            telephone.picture("job-17-confirmed-375");
            lookAgain(telephone, "job-17-confirmed");
            assertThat(telephone.page().context().cookies()).isEmpty();
        }
    }

    private static void moderate(Window desk, String consultation) {
        desk.open("/normandie/admin");
        assertThat(desk.texts("h2 a")).contains("1 contribution à modérer");
        look(desk, "job-18-desk");
        desk.open(consultation).follow("Modération");
        assertThat(desk.page().locator(".ars-contribution").innerText()).contains(OPINION, "lettre.pdf");
        look(desk, "job-19-moderation");
        desk.page().locator(".ars-contribution a.fr-btn").click();
        look(desk, "job-20-decision");
        desk.press("Publier");
        look(desk, "job-21-moderated");
        assertThat(Mailbox.of(CITIZEN).letterWith("publiée")).isNotEmpty();
    }

    private static void answer(Window desk, String consultation) {
        desk.open(consultation).follow("Réponses");
        look(desk, "job-22-answers");
        desk.page().locator("label[for^=choix-]").click();
        desk.choose("outcome", "INTEGRATED");
        desk.type("text", ANSWER);
        desk.press("Publier la réponse");
        look(desk, "job-23-answered");
        assertThat(Mailbox.of(CITIZEN).letterWith("répondu")).isNotEmpty();
    }

    private static void writeTheSynthesis(Window desk, String consultation) {
        desk.open(consultation).follow("Synthèse");
        desk.type("text", "Une contribution a été reçue. Elle est retenue.");
        look(desk, "job-24-synthesis");
        desk.press("Enregistrer et soumettre");
        assertThat(desk.page().locator("main").innerText()).contains("une autre personne doit la relire");
        look(desk, "job-25-submitted");
    }

    private static void publishTheSynthesis(Window desk, String consultation) {
        desk.open(consultation).follow("Synthèse");
        look(desk, "job-26-second-person");
        desk.press("Publier la synthèse");
        look(desk, "job-27-published");
    }

    private static void readTheAnswer() {
        try (Window telephone = CHROMIUM.windowWithoutJavaScript(TELEPHONE).open("/normandie/consultations")) {
            telephone.follow(TITLE);
            telephone.picture("job-28-answered-375");
            lookAgain(telephone, "job-28-answered");
            String address = telephone.path();
            assertThat(telephone.page().locator("main").innerText()).contains("Elle est retenue.");
            telephone.follow("Vous avez dit, nous avons fait");
            assertThat(telephone.page().locator("main").innerText()).contains(OPINION, ANSWER);
            lookAgain(telephone, "job-29-said-and-done");
            String export = new Visitor().ask(address + "/contributions.csv").body();
            assertThat(export).contains(OPINION.replace("\"", "\"\"")).doesNotContain(CITIZEN, "14000");
        }
    }

    /** The same address in a window where axe can look at it. */
    private static void lookAgain(Window without, String name) {
        try (Window window = CHROMIUM.window(TELEPHONE).open(without.path())) {
            look(window, name);
        }
    }

    private static void look(Window window, String name) {
        window.picture(name);
        assertThat(window.barriers()).as("axe on " + name).isEmpty();
        assertThat(window.complaints()).as("console on " + name).isEmpty();
        assertThat(window.overflow()).as("overflow on " + name).isZero();
    }

    /** Files people send. */
    private static final class Drafts {

        static FilePayload numbered() {
            return new FilePayload("projet.txt", "text/plain", Officer.TEXT.getBytes(StandardCharsets.UTF_8));
        }

        static FilePayload letter() {
            byte[] pdf = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
                    .getBytes(StandardCharsets.US_ASCII);
            return new FilePayload("lettre.pdf", "application/pdf", pdf);
        }
    }
}
