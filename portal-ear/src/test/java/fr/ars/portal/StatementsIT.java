package fr.ars.portal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ars.portal.support.Probe;
import fr.ars.portal.support.Screen;
import fr.ars.portal.support.Visitor;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * How many statements the database answers for a page that anybody reads. It counts for everybody, and the portal's own
 * tasks ask too: the least of several readings is the page's own number.
 */
class StatementsIT {

    private static final int READINGS = 12;
    private static final int MOST = 6;

    private final Visitor reader = new Visitor();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "consultation",
                "section",
                "text",
                "search",
                "contributions",
                "filtered",
                "figures",
                "contribution",
                "list",
                "home"
            })
    void a_public_page_asks_the_database_at_most_six_times(String page) {
        String address = address(page);
        assertThat(reader.ask(address).status()).isEqualTo(200);
        int asking = fewest(() -> {});
        assertThat(fewest(() -> reader.ask(address)) - asking).as(address).isBetween(1, MOST);
    }

    private String address(String page) {
        Screen list = reader.open("/bretagne/consultations");
        Screen consultation = list.click("Votre avis sur le schéma régional de santé de Bretagne");
        String start = consultation.address().getPath();
        return switch (page) {
            case "consultation" -> start;
            case "section" ->
                consultation.click("2.1 Un médecin traitant").address().getPath();
            case "text" -> start + "/texte";
            case "search" -> start + "?q=urgences";
            case "contributions" -> start + "/contributions";
            case "filtered" -> start + "/contributions?position=FOR&reponse=non";
            case "figures" -> start + "/chiffres";
            case "contribution" ->
                reader.open(start + "/contributions")
                        .element(".ars-contribution a[href*=/contributions/]")
                        .attr("href");
            case "list" -> "/bretagne/consultations";
            default -> "/bretagne";
        };
    }

    /** With what it takes to ask for the number itself. */
    private static int fewest(Runnable reading) {
        return IntStream.range(0, READINGS)
                .map(turn -> {
                    int before = asked();
                    reading.run();
                    return asked() - before;
                })
                .min()
                .orElseThrow();
    }

    private static int asked() {
        return Integer.parseInt(Probe.column(
                        "select variable_value from information_schema.global_status where variable_name = 'COM_SELECT'")
                .getFirst());
    }
}
