package fr.ars.portal.web.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class OneAtATimeTest {

    private final AtomicInteger done = new AtomicInteger();

    @Test
    void whoever_would_wait_too_long_is_told_and_nothing_is_done() {
        OneAtATime work = new OneAtATime(Duration.ofMillis(20), 5);
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        CompletableFuture<Boolean> first = CompletableFuture.supplyAsync(() -> work.run(() -> {
            begun.countDown();
            await(end);
        }));
        await(begun);

        assertThat(work.run(done::incrementAndGet)).isFalse();
        assertThat(done).hasValue(0);

        end.countDown();
        assertThat(first.join()).isTrue();
        assertThat(work.run(done::incrementAndGet)).isTrue();
        assertThat(done).hasValue(1);
    }

    @Test
    void where_nobody_may_wait_the_next_is_told_at_once() {
        OneAtATime work = new OneAtATime(Duration.ofDays(1), 0);

        assertThat(work.run(done::incrementAndGet)).isFalse();
        assertThat(done).hasValue(0);
    }

    @Test
    void work_that_fails_leaves_the_place_to_the_next() {
        OneAtATime work = new OneAtATime(Duration.ofMillis(20), 5);
        assertThatThrownBy(() -> work.run(() -> {
                    throw new IllegalStateException("broken");
                }))
                .hasMessage("broken");

        assertThat(work.run(done::incrementAndGet)).isTrue();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
