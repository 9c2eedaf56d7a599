package fr.ars.portal.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Waits for what the portal does by itself within seconds: tasks, seals, scans. */
public final class Eventually {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration PAUSE = Duration.ofMillis(100);

    private Eventually() {}

    /** Asks again and again until the answer is right, and gives it; after twenty seconds, fails with the last answer. */
    public static <T> T get(Supplier<T> question, Predicate<? super T> right) {
        long giveUp = System.nanoTime() + PATIENCE.toNanos();
        T answer = question.get();
        while (!right.test(answer) && System.nanoTime() < giveUp) {
            pause();
            answer = question.get();
        }
        assertThat(answer).matches(right, "what was waited for");
        return answer;
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
