package fr.ars.portal.kernel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * A rule applied to an event: the last day on which the thing may be done, and how it was computed.
 *
 * @param zone the agency's, in which the days are civil days
 * @param start the civil day of the event
 * @param due the last civil day, included
 * @param expiresAt the first instant at which it is too late: the midnight that ends {@code due}, or for a period in
 *     hours its very end
 * @param steps how it was computed, to be shown
 */
public record Deadline(
        DeadlineRule rule, ZoneId zone, LocalDate start, LocalDate due, Instant expiresAt, List<DeadlineStep> steps) {

    public Deadline {
        steps = List.copyOf(steps);
    }

    public boolean hasPassed(Instant now) {
        return !now.isBefore(expiresAt);
    }
}
