package fr.ars.portal.kernel.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RetryPolicyTest {

    private final RetryPolicy policy = RetryPolicy.DEFAULT;

    @Test
    void pauses_double_until_an_hour() {
        assertThat(IntStream.rangeClosed(1, 12).mapToObj(policy::pauseAfter).map(Duration::toSeconds))
                .containsExactly(5L, 10L, 20L, 40L, 80L, 160L, 320L, 640L, 1280L, 2560L, 3600L, 3600L);
    }

    @Test
    void the_pause_never_overflows() {
        assertThat(policy.pauseAfter(1000)).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void it_outlasts_a_night_of_seven_hours_then_gives_up() {
        Duration all = IntStream.range(1, policy.attempts())
                .mapToObj(policy::pauseAfter)
                .reduce(Duration.ZERO, Duration::plus);

        assertThat(all).isBetween(Duration.ofHours(6), Duration.ofHours(8));
        assertThat(policy.givesUpAfter(policy.attempts() - 1)).isFalse();
        assertThat(policy.givesUpAfter(policy.attempts())).isTrue();
    }
}
