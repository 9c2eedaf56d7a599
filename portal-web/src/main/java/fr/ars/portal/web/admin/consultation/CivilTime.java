package fr.ars.portal.web.admin.consultation;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/**
 * A civil day and a time as typed into two fields, to be read in the agency's zone. A day without a time is the whole of
 * it: it opens when it begins and closes when it ends. Where clocks go back and an hour comes twice, the person is given
 * the longer time: opening takes the first of the two, closing the second.
 *
 * @param day as a date field sends it, "2028-06-22"
 * @param time as a time field sends it, "18:00"; empty for the whole day
 */
record CivilTime(String day, String time) {

    static CivilTime ofOpening(Instant opensAt, ZoneId zone) {
        LocalDateTime local = LocalDateTime.ofInstant(opensAt, zone);
        return new CivilTime(local.toLocalDate().toString(), typed(local.toLocalTime()));
    }

    /** A closing at midnight is the end of the day before. */
    static CivilTime ofClosing(Instant closesAt, ZoneId zone) {
        LocalDateTime local = LocalDateTime.ofInstant(closesAt, zone);
        return local.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? new CivilTime(local.toLocalDate().minusDays(1).toString(), "")
                : new CivilTime(local.toLocalDate().toString(), typed(local.toLocalTime()));
    }

    private static String typed(LocalTime time) {
        return time.equals(LocalTime.MIDNIGHT) ? "" : time.toString();
    }

    Instant opening(ZoneId zone) {
        LocalDate date = date();
        return time.isBlank()
                ? date.atStartOfDay(zone).toInstant()
                : at(date, zone).getFirst();
    }

    /** The first instant at which it is over. */
    Instant closing(ZoneId zone) {
        LocalDate date = date();
        return time.isBlank()
                ? date.plusDays(1).atStartOfDay(zone).toInstant()
                : at(date, zone).getLast();
    }

    private LocalDate date() {
        if (day.isBlank()) {
            throw new CivilTimeException(CivilTimeException.Wrong.DAY_MISSING);
        }
        try {
            return LocalDate.parse(day.strip());
        } catch (DateTimeException e) {
            throw new CivilTimeException(CivilTimeException.Wrong.DAY_INVALID);
        }
    }

    /** None where clocks go forward over it, two where they go back over it. */
    private List<Instant> at(LocalDate date, ZoneId zone) {
        LocalDateTime local = date.atTime(hour());
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
        if (offsets.isEmpty()) {
            throw new CivilTimeException(CivilTimeException.Wrong.NO_SUCH_TIME);
        }
        return offsets.stream().map(local::toInstant).sorted().toList();
    }

    private LocalTime hour() {
        try {
            return LocalTime.parse(time.strip());
        } catch (DateTimeException e) {
            throw new CivilTimeException(CivilTimeException.Wrong.TIME_INVALID);
        }
    }
}
