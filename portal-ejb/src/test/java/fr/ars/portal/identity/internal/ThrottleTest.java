package fr.ars.portal.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ars.portal.identity.internal.Throttle.Action;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ThrottleTest {

    private final MutableClock clock = new MutableClock();
    private Throttle throttle = new Throttle(clock);

    @BeforeEach
    void afresh() {
        throttle = new Throttle(clock);
    }

    private long accepted(int attempts, Action action, String address, String client) {
        return IntStream.range(0, attempts)
                .filter(i -> throttle.attempt(action, address, client).isEmpty())
                .count();
    }

    @Test
    void ten_passwords_may_be_tried_on_one_address_then_it_waits() {
        assertThat(accepted(20, Action.SIGN_IN, "a@b.fr", "192.0.2.1")).isEqualTo(10);
        assertThat(throttle.attempt(Action.SIGN_IN, "a@b.fr", "192.0.2.2"))
                .hasValueSatisfying(wait -> assertThat(wait).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(90)));
    }

    @Test
    void after_the_wait_one_more_may_be_tried() {
        accepted(10, Action.SIGN_IN, "a@b.fr", "192.0.2.1");
        clock.advance(Duration.ofSeconds(90));
        assertThat(accepted(5, Action.SIGN_IN, "a@b.fr", "192.0.2.1")).isEqualTo(1);
    }

    @Test
    void one_client_is_stopped_however_many_addresses_it_tries() {
        long accepted = IntStream.range(0, 150)
                .filter(i -> throttle.attempt(Action.SIGN_IN, "person" + i + "@b.fr", "192.0.2.1")
                        .isEmpty())
                .count();
        assertThat(accepted).isEqualTo(100);
    }

    @Test
    void a_client_that_is_stopped_does_not_use_up_what_others_may_try_on_an_address() {
        IntStream.range(0, 100).forEach(i -> throttle.attempt(Action.SIGN_IN, "person" + i + "@b.fr", "192.0.2.1"));
        accepted(50, Action.SIGN_IN, "victim@b.fr", "192.0.2.1");
        assertThat(accepted(10, Action.SIGN_IN, "victim@b.fr", "192.0.2.2")).isEqualTo(10);
    }

    @Test
    void a_good_password_clears_what_was_counted_on_the_address() {
        accepted(9, Action.SIGN_IN, "a@b.fr", "192.0.2.1");
        throttle.succeeded(Action.SIGN_IN, "a@b.fr", "192.0.2.1");
        assertThat(accepted(20, Action.SIGN_IN, "a@b.fr", "192.0.2.1")).isEqualTo(10);
    }

    @Test
    void an_office_of_three_hundred_people_who_know_their_passwords_is_not_slowed_down() {
        for (int i = 0; i < 300; i++) {
            assertThat(throttle.attempt(Action.SIGN_IN, "agent" + i + "@b.fr", "192.0.2.1"))
                    .isEmpty();
            throttle.succeeded(Action.SIGN_IN, "agent" + i + "@b.fr", "192.0.2.1");
        }
    }

    @Test
    void registering_and_signing_in_are_counted_apart() {
        accepted(10, Action.REGISTER, "a@b.fr", "192.0.2.1");
        assertThat(accepted(20, Action.SIGN_IN, "a@b.fr", "192.0.2.1")).isEqualTo(10);
    }
}
