package fr.ars.portal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ars.portal.support.Eventually;
import fr.ars.portal.support.Probe;
import org.junit.jupiter.api.Test;

/** The journal in the real database: written with the change, sealed by the task, checked. */
class JournalIT {

    private final Probe probe = new Probe("Ground");

    @Test
    void a_line_is_written_with_its_transaction_and_sealed_seconds_later() {
        probe.call("record", "sealed-soon");

        assertThat(Eventually.get(() -> probe.call("journal", "sealed-soon"), line -> line.endsWith("sealed")))
                .isEqualTo("visitor probe.done BRE {\"nombre\":\"12 % d’œufs\"} sealed");
        assertThat(probe.call("journalOfNormandie", "sealed-soon")).isEmpty();
    }

    @Test
    void a_change_that_is_rolled_back_leaves_no_line_and_no_gap_in_the_chain() {
        probe.call("recordAndRollBack", "never");
        probe.call("record", "after-never");

        Eventually.get(() -> probe.call("journal", "after-never"), line -> line.endsWith("sealed"));
        assertThat(probe.call("journal", "never")).isEmpty();
        assertThat(probe.call("verify")).contains("broken=Optional.empty");
    }

    @Test
    void a_line_altered_behind_the_portals_back_is_named() {
        probe.call("record", "forged");
        Eventually.get(() -> probe.call("journal", "forged"), line -> line.endsWith("sealed"));
        String id = Probe.column("select id from journal where subject_id = 'forged'")
                .getFirst();

        Probe.sql("update journal set actor = 'mallory' where id = " + id);
        assertThat(probe.call("verify")).contains("line=Optional[" + id + "]");

        Probe.sql("update journal set actor = 'visitor' where id = " + id);
        assertThat(probe.call("verify")).contains("broken=Optional.empty");
    }
}
