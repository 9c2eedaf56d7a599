package fr.ars.portal.agency.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SnapshotTest {

    private Instant now = Instant.parse("2026-11-22T12:00:00Z");
    private int source = 1;
    private int readings;

    private final Snapshot<Integer> snapshot = new Snapshot<>(this::read, this::clock, Duration.ofMinutes(1));

    @Test
    void it_is_read_once_for_many_askers() {
        assertThat(snapshot.get()).isEqualTo(1);
        source = 2;
        now = now.plusSeconds(59);

        assertThat(snapshot.get()).isEqualTo(1);
        assertThat(readings).isEqualTo(1);
    }

    @Test
    void it_is_read_again_when_it_has_grown_old() {
        snapshot.get();
        source = 2;
        now = now.plusSeconds(60);

        assertThat(snapshot.get()).isEqualTo(2);
    }

    @Test
    void it_is_read_again_after_a_change() {
        snapshot.get();
        source = 2;
        snapshot.forget();

        assertThat(snapshot.get()).isEqualTo(2);
    }

    @Test
    void a_reading_that_fails_is_tried_again() {
        source = -1;
        assertThatIllegalStateException().isThrownBy(snapshot::get);
        source = 3;

        assertThat(snapshot.get()).isEqualTo(3);
    }

    @Test
    void a_reading_begun_before_a_change_is_not_held_after_it() throws Exception {
        AtomicInteger value = new AtomicInteger(1);
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        Snapshot<Integer> shared = new Snapshot<>(
                () -> {
                    int read = value.get();
                    begun.countDown();
                    await(mayEnd);
                    return read;
                },
                this::clock,
                Duration.ofMinutes(1));
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Future<Integer> early = threads.submit(shared::get);
            await(begun);
            value.set(2);
            Future<?> change = threads.submit(shared::forget);
            mayEnd.countDown();

            assertThat(early.get(10, TimeUnit.SECONDS)).isEqualTo(1);
            change.get(10, TimeUnit.SECONDS);
            assertThat(shared.get()).isEqualTo(2);
        }
    }

    private int read() {
        readings++;
        if (source < 0) {
            throw new IllegalStateException("The database does not answer");
        }
        return source;
    }

    private Clock clock() {
        return Clock.fixed(now, ZoneOffset.UTC);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
