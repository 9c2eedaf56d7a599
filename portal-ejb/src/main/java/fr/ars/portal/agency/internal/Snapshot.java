package fr.ars.portal.agency.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A copy in memory of something that is read at every request and seldom changes. Taken when first asked for, and again
 * after {@link #forget} (a change made here) or when it has grown old (a change made on another node).
 */
final class Snapshot<T> {

    private record Taken<T>(T value, Instant at) {}

    private final Supplier<T> source;
    private final Supplier<Clock> clock;
    private final Duration longest;
    private volatile @Nullable Taken<T> taken;

    Snapshot(Supplier<T> source, Supplier<Clock> clock, Duration longest) {
        this.source = source;
        this.clock = clock;
        this.longest = longest;
    }

    T get() {
        Instant now = clock.get().instant();
        Taken<T> held = taken;
        return held != null && isFresh(held, now) ? held.value() : take(now);
    }

    /** Waits for a reading that has begun before the change, so that it cannot be held after it. */
    synchronized void forget() {
        taken = null;
    }

    private synchronized T take(Instant now) {
        Taken<T> held = taken;
        if (held != null && isFresh(held, now)) {
            return held.value();
        }
        T value = source.get();
        taken = new Taken<>(value, now);
        return value;
    }

    private boolean isFresh(Taken<T> held, Instant now) {
        return now.isBefore(held.at().plus(longest));
    }
}
