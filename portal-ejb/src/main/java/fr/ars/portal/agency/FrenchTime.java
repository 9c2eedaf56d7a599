package fr.ars.portal.agency;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.util.Locale;

/**
 * Tells days and times in French as every page and mail does: always with the name of the zone, and for an agency far
 * from Paris with the time in Paris too. "jeudi 22 juin 2028 à 23 h 59 (heure de La Réunion), soit 21 h 59 à Paris".
 * Numbers are tied to what they count with no-break spaces, narrow ones within the hour.
 */
public final class FrenchTime {

    private static final String NO_BREAK = "\u00A0";
    private static final String NARROW = "\u202F";

    private final AgencyZone zone;

    private FrenchTime(AgencyZone zone) {
        this.zone = zone;
    }

    public static FrenchTime in(AgencyZone zone) {
        return new FrenchTime(zone);
    }

    /** "jeudi 22 juin 2028". */
    public static String day(LocalDate date) {
        return date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.FRENCH) + " " + date(date);
    }

    /** "22 juin 2028", "1er janvier 2028". */
    public static String date(LocalDate date) {
        String number = date.getDayOfMonth() == 1 ? "1er" : Integer.toString(date.getDayOfMonth());
        String month = date.getMonth().getDisplayName(TextStyle.FULL, Locale.FRENCH);
        return number + NO_BREAK + month + " " + date.getYear();
    }

    /** "23 h 59", "9 h 05", "12 h". */
    public static String hour(LocalTime time) {
        String hour = time.getHour() + NARROW + "h";
        return time.getMinute() == 0 ? hour : hour + NARROW + twoDigits(time.getMinute());
    }

    public AgencyZone zone() {
        return zone;
    }

    /** The civil date in the zone. */
    public LocalDate dateOf(Instant instant) {
        return LocalDate.ofInstant(instant, zone.id());
    }

    /** "jeudi 22 juin 2028 à 23 h 59 (heure de La Réunion), soit 21 h 59 à Paris". */
    public String moment(Instant instant) {
        ZonedDateTime here = instant.atZone(zone.id());
        return day(here.toLocalDate()) + " à " + hour(here.toLocalTime()) + zoneNamed(here) + inParis(here);
    }

    /** "22 juin 2028 à 23 h 59 (heure de La Réunion)": for lists. */
    public String brief(Instant instant) {
        ZonedDateTime here = instant.atZone(zone.id());
        return date(here.toLocalDate()) + " à " + hour(here.toLocalTime()) + zoneNamed(here);
    }

    /** "jeudi 22 juin 2028 à 23 h 59 min 59 s (heure de Paris)": for receipts, where a second may decide. */
    public String exact(Instant instant) {
        ZonedDateTime here = instant.atZone(zone.id());
        return day(here.toLocalDate()) + " à " + toTheSecond(here.toLocalTime()) + zoneNamed(here);
    }

    /**
     * The same as {@link #moment} for the end of something, the first instant at which it is over: an end at midnight is
     * told as 23 h 59 of the day before, for nobody knows which of two days a midnight belongs to. So is one at midnight in
     * Paris, which is told beside it.
     */
    public String end(Instant instant) {
        return moment(lastMinuteBeforeMidnight(instant));
    }

    /** The same as {@link #brief} for an end. */
    public String briefEnd(Instant instant) {
        return brief(lastMinuteBeforeMidnight(instant));
    }

    private Instant lastMinuteBeforeMidnight(Instant end) {
        boolean midnight = isMidnight(end, zone) || isMidnight(end, AgencyZone.PARIS);
        return midnight ? end.minus(Duration.ofMinutes(1)) : end;
    }

    private static boolean isMidnight(Instant instant, AgencyZone where) {
        return instant.atZone(where.id()).toLocalTime().equals(LocalTime.MIDNIGHT);
    }

    /** Where clocks go back, one hour comes twice: the season tells which. */
    private String zoneNamed(ZonedDateTime here) {
        boolean twice =
                zone.id().getRules().getValidOffsets(here.toLocalDateTime()).size() > 1;
        if (!twice) {
            return " (" + zone.name() + ")";
        }
        boolean summer = zone.id().getRules().isDaylightSavings(here.toInstant());
        return " (" + zone.name() + (summer ? ", heure d’été)" : ", heure d’hiver)");
    }

    private static String inParis(ZonedDateTime here) {
        ZonedDateTime paris = here.withZoneSameInstant(AgencyZone.PARIS.id());
        if (paris.getOffset().equals(here.getOffset())) {
            return "";
        }
        boolean sameDay = paris.toLocalDate().equals(here.toLocalDate());
        String day = sameDay ? "" : "le " + day(paris.toLocalDate()) + " à ";
        return ", soit " + day + hour(paris.toLocalTime()) + " à Paris";
    }

    private static String toTheSecond(LocalTime time) {
        String hour = time.getHour() + NARROW + "h" + NARROW;
        String minute = twoDigits(time.getMinute()) + NARROW + "min" + NARROW;
        return hour + minute + twoDigits(time.getSecond()) + NARROW + "s";
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
