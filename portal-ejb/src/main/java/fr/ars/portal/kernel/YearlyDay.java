package fr.ars.portal.kernel;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day that comes back every year: on a fixed date ("05-01"), or some days from Easter Sunday ("easter+39"). */
public sealed interface YearlyDay {

    LocalDate in(int year);

    /** @throws IllegalArgumentException when the text is neither a month and a day nor a distance from Easter */
    static YearlyDay parse(String text) {
        Matcher easter = FromEaster.FORM.matcher(text);
        if (easter.matches()) {
            return new FromEaster(Integer.parseInt(easter.group(1)));
        }
        try {
            return new OnDate(MonthDay.parse("--" + text));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("Neither MM-DD nor easter+N: " + text, e);
        }
    }

    /** The same date every year. */
    record OnDate(MonthDay date) implements YearlyDay {
        @Override
        public LocalDate in(int year) {
            return date.atYear(year);
        }
    }

    /** So many days after Easter Sunday, before it when negative. */
    record FromEaster(int days) implements YearlyDay {

        private static final Pattern FORM = Pattern.compile("easter([+-]\\d{1,3})");

        @Override
        public LocalDate in(int year) {
            return Easter.sundayOf(year).plusDays(days);
        }
    }
}
