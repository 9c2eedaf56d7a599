package fr.ars.portal.kernel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * A period fixed by a text or by the portal: "seven days from receipt by the competent administration". A rule is data,
 * dated and with its source, never code; what it gives for an event is a {@link Deadline}.
 *
 * @param value how many units; zero means at once
 * @param startEvent what it is counted from, in French
 * @param effect what follows when it has passed, in French
 * @param agencyMay what an agency may hold itself to instead
 * @param setBy the agency that has chosen the value, within what the nation allows; empty for the nation's own
 */
public record DeadlineRule(
        String code,
        String label,
        int value,
        Unit unit,
        Direction direction,
        String startEvent,
        Optional<String> effect,
        Latitude agencyMay,
        Validity validity,
        Optional<String> legalSource,
        Provenance provenance,
        Optional<AgencyCode> setBy) {

    /** What is counted. */
    public enum Unit {
        HOUR,
        DAY,
        /** Monday to Friday, holidays of the place excepted. */
        WORKING_DAY,
        MONTH,
        YEAR
    }

    /** Whether the thing must be done within the period after the event, or at the latest so long before it. */
    public enum Direction {
        AFTER,
        BEFORE
    }

    /** What an agency may make of a national value: it adds to what the law asks, and never takes away. */
    public enum Latitude {
        NONE,
        SHORTEN,
        LENGTHEN,
        ANY;

        boolean allows(int national, int chosen) {
            return switch (this) {
                case NONE -> chosen == national;
                case SHORTEN -> chosen <= national;
                case LENGTHEN -> chosen >= national;
                case ANY -> true;
            };
        }
    }

    public DeadlineRule {
        if (value < 0) {
            throw new IllegalArgumentException("A period cannot be negative: " + value);
        }
    }

    public boolean allows(int chosen) {
        return chosen >= 0 && agencyMay.allows(value, chosen);
    }

    /** The same rule with the value an agency has chosen; the nation's own where it does not allow that value. */
    public DeadlineRule chosenBy(AgencyCode agency, int chosen) {
        if (chosen == value || !allows(chosen)) {
            return this;
        }
        return new DeadlineRule(
                code,
                label,
                chosen,
                unit,
                direction,
                startEvent,
                effect,
                agencyMay,
                validity,
                legalSource,
                provenance,
                Optional.of(agency));
    }

    /** Applies the rule to something that happened at an instant; days are those of the zone. */
    public Deadline countedFrom(Instant event, ZoneId zone, CivilCalendar calendar) {
        return unit == Unit.HOUR
                ? DeadlineCount.hours(this, zone, event)
                : countedFrom(LocalDate.ofInstant(event, zone), zone, calendar);
    }

    /** Applies the rule to a civil day, such as the day a notice was published. */
    public Deadline countedFrom(LocalDate day, ZoneId zone, CivilCalendar calendar) {
        if (unit == Unit.HOUR) {
            throw new IllegalStateException(code + " is counted in hours: it needs an instant, not a day");
        }
        return new DeadlineCount(this, zone, calendar).from(day);
    }
}
