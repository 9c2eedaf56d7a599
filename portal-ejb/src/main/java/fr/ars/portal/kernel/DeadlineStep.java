package fr.ars.portal.kernel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** One step of how a deadline was computed, in the order a person would do it by hand; screens put it into words. */
public sealed interface DeadlineStep {

    /** The civil day of the event, in the zone of the agency: 23:30 in Cayenne is the next day already in Paris. */
    record Started(LocalDate day, ZoneId zone) implements DeadlineStep {}

    /** For a period in hours, the instant of the event. */
    record StartedAt(Instant instant, ZoneId zone) implements DeadlineStep {}

    /** What is counted from there. */
    record Counted(int value, DeadlineRule.Unit unit, DeadlineRule.Direction direction) implements DeadlineStep {}

    /** The month reached has no such day (no 30 February): its last day is taken. */
    record ClampedToMonthEnd(int wantedDay, LocalDate taken) implements DeadlineStep {}

    /** A day that does not count, and why. */
    record Skipped(LocalDate day, DayOff why) implements DeadlineStep {}

    /** The last civil day on which the thing may be done. */
    record EndedOn(LocalDate day) implements DeadlineStep {}

    /** For a period in hours, the instant from which it is too late. */
    record EndedAt(Instant instant, ZoneId zone) implements DeadlineStep {}
}
