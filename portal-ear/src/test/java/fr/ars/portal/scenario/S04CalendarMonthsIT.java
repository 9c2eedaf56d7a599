package fr.ars.portal.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ars.portal.support.FilledForm;
import fr.ars.portal.support.Grants;
import fr.ars.portal.support.Imports;
import fr.ars.portal.support.People;
import fr.ars.portal.support.Screen;
import fr.ars.portal.support.TestClock;
import fr.ars.portal.support.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * A notice published in Cayenne on 30 November 2027 at 23:30: months are those of the calendar, the day is that of
 * Cayenne, and a closing before its term is refused with the article that says so.
 */
class S04CalendarMonthsIT {

    private static final String HALF_PAST_ELEVEN_IN_CAYENNE = "2027-12-01T02:30:00Z";

    private final TestClock clock = new TestClock();

    @AfterEach
    void backToThePresent() {
        clock.close();
    }

    private static Visitor officer(String email, String draftTitle) {
        Visitor officer = People.signedUp(email);
        Grants.give(email, "COMMUNICATION", "agency/GUY");
        Imports.frozen(Grants.account(email), "GUY", draftTitle);
        return officer;
    }

    private static Screen prepare(Visitor officer, String draftTitle, String rule, String closes) {
        Screen page = officer.open("/guyane/admin/consultations/nouvelle");
        FilledForm form = page.formWith("Enregistrer")
                .fill("title", draftTitle)
                .fill("purpose", "Un projet pour cinq ans.")
                .fill("decider", "La directrice générale")
                .fill("openToChange", "Tout, sauf le budget.")
                .fill("draftVersion", draft(page, draftTitle))
                .fill("opensDay", "2027-12-02")
                .fill("closesDay", closes)
                .fill("rule", rule)
                .fill("legalBasis", "Article R1434-1 du code de la santé publique");
        return form.press();
    }

    private static String draft(Screen page, String title) {
        return page.page().select("option").stream()
                .filter(option -> option.text().startsWith(title))
                .findFirst()
                .orElseThrow()
                .attr("value");
    }

    @Test
    void a_full_plan_takes_three_calendar_months_to_the_last_of_february() {
        Visitor officer = officer("s04-full@example.org", "Projet régional de santé de Guyane");
        clock.standAt(HALF_PAST_ELEVEN_IN_CAYENNE);
        Screen prepared = prepare(officer, "Projet régional de santé de Guyane", "FULL_PLAN", "2028-02-28");
        Screen refused = prepared.click("Annoncer la consultation")
                .formWith("Annoncer maintenant")
                .press();
        assertThat(refused.plainText())
                .contains("plus courte que la durée minimale (CSP R1434-1 II)")
                .contains("Clôture au plus tôt : mardi 29 février 2028 à 23 h 59 (heure de Guyane)")
                .contains("Point de départ : mardi 30 novembre 2027.")
                .contains("Ce mois n’a pas de 30 : on retient son dernier jour, mardi 29 février 2028.");

        Screen corrected = prepared.click("Modifier")
                .formWith("Enregistrer")
                .fill("closesDay", "2028-02-29")
                .press();
        assertThat(corrected
                        .click("Annoncer la consultation")
                        .formWith("Annoncer maintenant")
                        .press()
                        .plainText())
                .contains("La consultation est annoncée");
        assertThat(new Visitor()
                        .open("/guyane/consultations")
                        .click("Projet régional de santé de Guyane")
                        .click("Avis de consultation")
                        .plainText())
                .contains("Publié le mardi 30 novembre 2027")
                .contains("Article R1434-1 du code de la santé publique")
                .contains("mardi 29 février 2028 à 23 h 59 (heure de Guyane)");
    }

    @Test
    void a_revision_takes_two_to_the_thirtieth_of_january() {
        Visitor officer = officer("s04-revision@example.org", "Révision du schéma de Guyane");
        clock.standAt(HALF_PAST_ELEVEN_IN_CAYENNE);
        Screen prepared = prepare(officer, "Révision du schéma de Guyane", "PLAN_REVISION", "2028-01-29");
        assertThat(prepared.plainText()).contains("Clôture au plus tôt : dimanche 30 janvier 2028 à 23 h 59");
        assertThat(prepared.click("Annoncer la consultation")
                        .formWith("Annoncer maintenant")
                        .press()
                        .plainText())
                .contains("plus courte que la durée minimale (CSP R1434-1 II)");
        prepared.click("Modifier")
                .formWith("Enregistrer")
                .fill("closesDay", "2028-01-30")
                .press();
        assertThat(prepared.click("Annoncer la consultation")
                        .formWith("Annoncer maintenant")
                        .press()
                        .plainText())
                .contains("La consultation est annoncée");
    }
}
