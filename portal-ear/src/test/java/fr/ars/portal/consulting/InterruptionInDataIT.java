package fr.ars.portal.consulting;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import fr.ars.portal.support.FilledForm;
import fr.ars.portal.support.Json;
import fr.ars.portal.support.Officer;
import fr.ars.portal.support.People;
import fr.ars.portal.support.Screen;
import fr.ars.portal.support.TestClock;
import fr.ars.portal.support.Visitor;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What programs, feeds and calendars are told of a consultation that is interrupted and taken up again. */
class InterruptionInDataIT {

    private static final String TITLE = "La consultation interrompue dans les agendas";
    private static final String OFFICER = "life-data@example.org";

    private final TestClock clock = new TestClock();
    private final Visitor reader = new Visitor();
    private final Visitor officer = new Visitor();

    @AfterEach
    void backToThePresent() {
        clock.close();
    }

    @Test
    void the_end_is_uncertain_while_it_is_interrupted_and_moves_when_it_is_taken_up_again() {
        String id =
                Officer.of(OFFICER, "NOR").announce("NOR", TITLE, ZoneId.of("Europe/Paris"), LocalDate.of(2028, 6, 22));
        People.signIn(officer, "/normandie/connexion", OFFICER, People.PASSWORD);
        clock.standAt("2028-06-01T08:00:00Z");
        assertTold(id, "OPEN", "STATUS:CONFIRMED", "DTEND:20280622T220000Z");
        desk("Suspendre", "Suspendre la consultation")
                .fill("words", "Le texte est illisible.")
                .press();
        assertTold(id, "SUSPENDED", "STATUS:TENTATIVE", "DTEND:20280622T220000Z");
        assertThat(reader.ask("/normandie/consultations?format=atom").body()).contains("ARS Normandie. Suspendue<");

        clock.standAt("2028-06-03T10:00:00Z");
        desk("Reprendre", "Reprendre la consultation").press();
        assertTold(id, "OPEN", "STATUS:CONFIRMED", "DTEND:20280625T000000Z");
    }

    private FilledForm desk(String link, String form) {
        return officer.open("/normandie/admin/consultations")
                .click(TITLE)
                .click(link)
                .formWith(form);
    }

    private void assertTold(String id, String phase, String status, String end) {
        Screen answer = reader.ask("/normandie/api/v1/consultations/" + id);
        assertThat(Json.read(answer).get("phase").getAsString()).isEqualTo(phase);
        JsonObject description = Json.read(reader.ask("/api/v1/openapi"));
        Json.check(
                Json.read(answer),
                Json.at(
                        description,
                        "paths",
                        "/consultations/{id}",
                        "get",
                        "responses",
                        "200",
                        "content",
                        "application/json",
                        "schema"),
                description,
                phase);
        String page =
                reader.open("/normandie/consultations").click(TITLE).address().getPath();
        assertThat(reader.ask(page + ".ics").body()).contains(status, end);
    }
}
