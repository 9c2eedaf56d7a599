package fr.ars.portal.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CivilCalendarTest {

    @ParameterizedTest
    @MethodSource("places")
    void a_local_holiday_is_kept_there_and_nowhere_else(CivilCalendar place, LocalDate day) {
        assertThat(place.isWorkingDay(day)).isFalse();
        assertThat(CalendarFixture.nation().isWorkingDay(day)).isTrue();
    }

    static Stream<Arguments> places() {
        return Stream.of(
                Arguments.of(CalendarFixture.guyane(), LocalDate.of(2026, 6, 10)),
                Arguments.of(CalendarFixture.mayotte(), LocalDate.of(2026, 4, 27)),
                Arguments.of(CalendarFixture.laReunion(), LocalDate.of(2027, 12, 20)),
                Arguments.of(CalendarFixture.alsaceMoselle(), LocalDate.of(2025, 12, 26)),
                Arguments.of(CalendarFixture.alsaceMoselle(), LocalDate.of(2026, 4, 3)));
    }

    @ParameterizedTest
    @CsvSource({"2025, 251", "2026, 252", "2027, 254", "2028, 251"})
    void a_year_has_its_published_number_of_working_days(int year, long workingDays) {
        LocalDate first = LocalDate.of(year, 1, 1);
        assertThat(first.datesUntil(first.plusYears(1)).filter(CalendarFixture.nation()::isWorkingDay))
                .hasSize((int) workingDays);
    }

    @Test
    void two_holidays_may_meet() {
        CivilCalendar calendar = new CivilCalendar(List.of(
                new Holiday("Fête du Travail", YearlyDay.parse("05-01"), Validity.since(LocalDate.of(1948, 1, 1))),
                new Holiday("Ascension", YearlyDay.parse("easter+39"), Validity.since(LocalDate.of(1948, 1, 1)))));

        assertThat(calendar.dayOff(LocalDate.of(2008, 5, 1)))
                .contains(new DayOff(false, List.of("Fête du Travail", "Ascension")));
    }

    @Test
    void a_holiday_on_a_saturday_is_named_all_the_same() {
        assertThat(CalendarFixture.laReunion().dayOff(LocalDate.of(2025, 12, 20)))
                .contains(new DayOff(true, List.of("Abolition de l’esclavage")));
    }

    @Test
    void a_holiday_moved_by_law_is_kept_on_one_date_only() {
        CivilCalendar saintMartin = new CivilCalendar(List.of(
                new Holiday(
                        "Abolition",
                        YearlyDay.parse("05-27"),
                        Validity.between(LocalDate.of(2010, 4, 1), LocalDate.of(2017, 12, 31))),
                new Holiday("Abolition", YearlyDay.parse("05-28"), Validity.since(LocalDate.of(2018, 1, 1)))));

        assertThat(saintMartin.isWorkingDay(LocalDate.of(2016, 5, 27))).isFalse();
        assertThat(saintMartin.isWorkingDay(LocalDate.of(2019, 5, 27))).isTrue();
        assertThat(saintMartin.isWorkingDay(LocalDate.of(2019, 5, 28))).isFalse();
    }
}
