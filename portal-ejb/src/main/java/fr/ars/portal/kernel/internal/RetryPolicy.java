package fr.ars.portal.kernel.internal;

import java.time.Duration;

/**
 * How often, and after what pauses, a failing order is tried again: 5 s, then twice as long each time, never more than
 * an hour. Sixteen attempts take some seven hours, which outlasts a mail server's bad night.
 */
record RetryPolicy(Duration first, Duration longest, int attempts) {

    static final RetryPolicy DEFAULT = new RetryPolicy(Duration.ofSeconds(5), Duration.ofHours(1), 16);

    boolean givesUpAfter(int failures) {
        return failures >= attempts;
    }

    /** The pause after that many failures in a row, one at least. */
    Duration pauseAfter(int failures) {
        // Beyond 2^30 the product would overflow; the longest pause is reached long before.
        Duration pause = first.multipliedBy(1L << Math.min(failures - 1, 30));
        return pause.compareTo(longest) < 0 ? pause : longest;
    }
}
