package fr.ars.portal.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EasterTest {

    /** Published dates, the earliest and the latest possible ones among them, and Gauss's two exceptions. */
    @ParameterizedTest
    @CsvSource({
        "1818-03-22", "1943-04-25", "2038-04-25", "2285-03-22", "1954-04-18", "1981-04-19", "2000-04-23", "2008-03-23",
        "2011-04-24", "2016-03-27", "2019-04-21", "2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2028-04-16"
    })
    void easter_falls_on_its_published_date(LocalDate sunday) {
        assertThat(Easter.sundayOf(sunday.getYear())).isEqualTo(sunday);
    }

    @Test
    void easter_is_a_sunday_between_22_march_and_25_april() {
        IntStream.rangeClosed(1583, 4000).mapToObj(Easter::sundayOf).forEach(easter -> {
            assertThat(easter.getDayOfWeek()).as("%s", easter).isEqualTo(DayOfWeek.SUNDAY);
            assertThat(MonthDay.from(easter)).isBetween(MonthDay.of(3, 22), MonthDay.of(4, 25));
        });
    }

    /** The definition itself: the Sunday after the full moon of the ecclesiastical calendar, found from the epact. */
    @Test
    void easter_is_the_sunday_after_the_paschal_full_moon() {
        IntStream.rangeClosed(1583, 4000)
                .forEach(year -> assertThat(Easter.sundayOf(year))
                        .isAfter(paschalFullMoon(year))
                        .isBeforeOrEqualTo(paschalFullMoon(year).plusDays(7)));
    }

    private static LocalDate paschalFullMoon(int year) {
        int golden = year % 19 + 1;
        int century = year / 100 + 1;
        int epact = Math.floorMod(11 * golden + 20 + (8 * century + 5) / 25 - 5 - (3 * century / 4 - 12), 30);
        boolean moved = epact == 24 || (epact == 25 && golden > 11);
        int daysFromMarch = 44 - (moved ? epact + 1 : epact);
        LocalDate moon = LocalDate.of(year, 3, 1).plusDays(daysFromMarch - 1L);
        return daysFromMarch < 21 ? moon.plusDays(30) : moon;
    }
}
