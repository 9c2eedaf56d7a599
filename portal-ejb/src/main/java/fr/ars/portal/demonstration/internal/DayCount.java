package fr.ars.portal.demonstration.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * The calendar of the demonstration's files: days are counted from a day of reference (the first start, or the opening
 * of a consultation) in the zone of an agency.
 */
record DayCount(LocalDate reference, ZoneId zone) {

    static DayCount from(Instant instant, ZoneId zone) {
        return new DayCount(LocalDate.ofInstant(instant, zone), zone);
    }

    /** The first instant of a day. */
    Instant start(int day) {
        return reference.plusDays(day).atStartOfDay(zone).toInstant();
    }

    Instant at(int day, LocalTime time) {
        return reference.plusDays(day).atTime(time).atZone(zone).toInstant();
    }
}
