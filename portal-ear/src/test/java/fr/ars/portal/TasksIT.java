package fr.ars.portal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ars.portal.support.Eventually;
import fr.ars.portal.support.Probe;
import org.junit.jupiter.api.Test;

/** Work after the commit, in the real server and the real table: written with its transaction, retried, given up. */
class TasksIT {

    private static final int ATTEMPTS = 16;

    private final Probe probe = new Probe("Ground");

    @Test
    void an_order_that_always_fails_is_given_up_and_can_be_given_again_or_forgotten() {
        probe.call("orderNonsense", "nonsense");
        String given = givenUp("nonsense");
        assertThat(given).contains("mail.send nonsense " + ATTEMPTS + " IllegalArgumentException");

        probe.call("retry", given.split(" ")[0]);
        assertThat(probe.call("failedTasks")).doesNotContain("nonsense");
        String again = givenUp("nonsense");

        probe.call("dismiss", again.split(" ")[0]);
        assertThat(probe.call("failedTasks")).doesNotContain("nonsense");
        assertThat(probe.failure("dismiss", again.split(" ")[0])).contains("NotFoundException");
    }

    /** Brings each next attempt forward instead of waiting for hours. */
    private String givenUp(String payload) {
        String line = Eventually.get(
                () -> {
                    Probe.sql("update scheduled_tasks set execution_time = utc_timestamp(6)"
                            + " where task_name = 'mail.send' and not picked and task_data = '" + payload + "'");
                    return probe.call("failedTasks");
                },
                lines -> lines.contains(payload));
        assertThat(Probe.column("select task_instance from scheduled_tasks where task_data = '" + payload + "'"))
                .isEmpty();
        return line.lines().filter(l -> l.contains(payload)).findFirst().orElseThrow();
    }

    @Test
    void an_order_leaves_no_trace_when_its_transaction_rolls_back() {
        probe.call("orderAndRollBack", "rolled-back");

        assertThat(Probe.column("select task_instance from scheduled_tasks where task_data = 'rolled-back'"))
                .isEmpty();
    }

    @Test
    void an_order_needs_a_transaction() {
        assertThat(probe.failure("orderOutsideTransaction", "x")).contains("Transaction");
    }

    @Test
    void recurring_tasks_are_seen_in_the_back_office() {
        assertThat(probe.call("taskCounts")).contains("audit.seal", "audit.verify", "mail.erase");
    }
}
