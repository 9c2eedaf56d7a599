package fr.ars.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import fr.ars.portal.support.Contributor;
import fr.ars.portal.support.Json;
import fr.ars.portal.support.Officer;
import fr.ars.portal.support.Probe;
import fr.ars.portal.support.Screen;
import fr.ars.portal.support.TestClock;
import fr.ars.portal.support.Visitor;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Figures are kept in the transaction of what changes them: exact at once, and after they have been added up. */
class FiguresIT {

    private static final String EVENING = "2028-06-20T18:00:00Z";
    private static final LocalDate LAST_DAY = LocalDate.of(2028, 6, 22);

    private final TestClock clock = new TestClock();
    private final Probe counting = new Probe("Counting");
    private final Visitor reader = new Visitor();

    @AfterEach
    void backToThePresent() {
        clock.close();
    }

    @Test
    void a_contribution_moves_through_the_figures_as_it_is_confirmed_published_and_taken_off() {
        String title = "Les chiffres du Calvados";
        Officer officer = Officer.of("figures-officer@example.org", "NOR");
        String id = officer.announce("NOR", title, ZoneId.of("Europe/Paris"), LAST_DAY);
        clock.standAt(EVENING);
        assertFigures(id, 0, 0, 0);
        Contributor contributor = send(title, "figures-contributor@example.org", "Deux médecins de plus.");
        assertFigures(id, 0, 0, 0);

        contributor.confirm();
        assertFigures(id, 1, 0, 0);
        String number = numberIn(id);
        String order = String.join("\n", officer.account(), "NOR", id, number);
        String address =
                reader.open("/normandie/consultations").click(title).address().getPath();

        counting.call("publish", order);
        assertFigures(id, 1, 1, 0);
        assertThat(figures(id).getAsJsonObject("byStance").get("RATHER_FOR").getAsLong())
                .isEqualTo(1);
        assertThat(reader.open(address + "/chiffres").plainText())
                .contains("Publiées 1", "Non publiées après modération 0");
        assertThat(reader.ask(address + "/contributions.csv").body()).contains("Deux médecins de plus.");
        assertThat(reader.ask(address + "/contributions.json").body()).contains("Deux médecins de plus.");

        counting.call("takeOff", order);
        assertFigures(id, 1, 0, 1);
        assertThat(reader.ask(address + "/contributions.csv").body()).doesNotContain("Deux médecins de plus.");
        assertThat(reader.ask(address + "/contributions.json").body()).doesNotContain("Deux médecins de plus.");
        assertThat(reader.ask(address + "/contributions?format=atom").body()).doesNotContain(number);
    }

    @Test
    void what_was_altered_behind_the_back_of_the_portal_is_put_right() {
        String title = "Les chiffres de la Manche";
        Officer officer = Officer.of("figures-repair@example.org", "NOR");
        String id = officer.announce("NOR", title, ZoneId.of("Europe/Paris"), LAST_DAY);
        clock.standAt(EVENING);
        send(title, "figures-manche@example.org", "Une maternité.").confirm();
        counting.call("addUp");
        Probe.sql("update section_count set counted = counted + 7, refused = 2 where consultation_id = " + id);
        Probe.sql("delete from hour_count where consultation_id = " + id);
        Probe.sql("update contribution set state = 'PUBLISHED' where consultation_id = " + id);

        counting.call("verify");
        assertFigures(id, 1, 1, 0);
        assertThat(figures(id).getAsJsonArray("byDay")).hasSize(1);
        counting.call("verify");
        assertFigures(id, 1, 1, 0);
    }

    /** Whatever the other tests and the demonstration have done by now. */
    @Test
    void the_figures_kept_are_those_that_counting_gives() {
        for (String id : Probe.column("select id from consultation where state <> 'DRAFT'")) {
            assertThat(figures(id).get("received").getAsString())
                    .as("consultation " + id)
                    .isEqualTo(Probe.column("select count(*) from contribution where state <> 'TO_CONFIRM' and not late"
                                    + " and consultation_id = " + id)
                            .getFirst());
            assertThat(figures(id).get("published").getAsString())
                    .as("consultation " + id)
                    .isEqualTo(Probe.column("select count(*) from contribution where state = 'PUBLISHED' and not late"
                                    + " and consultation_id = " + id)
                            .getFirst());
        }
    }

    @Test
    void changes_added_up_by_several_at_once_are_counted_once() {
        String id = Probe.column("select min(id) from consultation where state <> 'DRAFT'")
                .getFirst();
        long before = figures(id).get("received").getAsLong();
        Probe.sql("insert into contribution_change (consultation_id, section_id, stance, capacity, department_code,"
                + " received_hour, state, late, outcome, amount, taken) select " + id
                + ", 0, 'FOR', 'CITIZEN', '', '2028-01-01', 'TO_MODERATE', 0, '', 1, 0 from seq_1_to_9000");
        assertThat(figures(id).get("received").getAsLong()).isEqualTo(before + 9_000);
        IntStream.range(0, 4).parallel().forEach(turn -> counting.call("addUp"));
        assertThat(figures(id).get("received").getAsLong()).isEqualTo(before + 9_000);

        counting.call("verify");
        assertThat(figures(id).get("received").getAsLong()).isEqualTo(before);
    }

    /** Before the changes are added up, and after. */
    private void assertFigures(String id, long received, long published, long refused) {
        for (int turn = 0; turn < 2; turn++) {
            JsonObject figures = figures(id);
            assertThat(figures.get("received").getAsLong()).as("received").isEqualTo(received);
            assertThat(figures.get("published").getAsLong()).as("published").isEqualTo(published);
            assertThat(figures.get("refused").getAsLong()).as("refused").isEqualTo(refused);
            counting.call("addUp");
        }
    }

    private JsonObject figures(String id) {
        return Json.read(reader.ask("/api/v1/consultations/" + id + "/figures"));
    }

    private Contributor send(String title, String email, String opinion) {
        Contributor contributor = new Contributor(email);
        Screen section = reader.open("/normandie/consultations").click(title).click("1.2 Les urgences");
        contributor.preview(section, opinion).formWith("Envoyer mon avis").press();
        return contributor;
    }

    /** As the receipt tells it. */
    private static String numberIn(String consultation) {
        long value =
                Long.parseLong(Probe.column("select max(id) from contribution where consultation_id = " + consultation)
                        .getFirst());
        return "C" + value + "-" + "ABCDEFGHJKLMNPRSTUVWXYZ".charAt((int) (value % 23));
    }
}
