package fr.ars.portal.kernel;

import java.time.LocalDate;

/**
 * Easter Sunday in the Gregorian calendar, by the algorithm Jean Meeus gives in "Astronomical Algorithms", chapter 8
 * (it goes back to the correspondent of Nature of 20 April 1876). No table, no exception, any year from 1583 on.
 */
final class Easter {

    private Easter() {}

    static LocalDate sundayOf(int year) {
        int golden = year % 19;
        int century = year / 100;
        int yearOfCentury = year % 100;
        int moonCorrection = (century - (century + 8) / 25 + 1) / 3;
        int epact = (19 * golden + century - century / 4 - moonCorrection + 15) % 30;
        int daysToSunday = (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7;
        int latest = (golden + 11 * epact + 22 * daysToSunday) / 451;
        int fromMarch = epact + daysToSunday - 7 * latest + 114;
        return LocalDate.of(year, fromMarch / 31, fromMarch % 31 + 1);
    }
}
