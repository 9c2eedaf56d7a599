package fr.ars.portal.kernel;

import static fr.ars.portal.kernel.DeadlineRuleFixture.before;
import static fr.ars.portal.kernel.DeadlineRuleFixture.days;
import static fr.ars.portal.kernel.DeadlineRuleFixture.within;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import fr.ars.portal.kernel.DeadlineRule.Direction;
import fr.ars.portal.kernel.DeadlineRule.Latitude;
import fr.ars.portal.kernel.DeadlineRule.Unit;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DeadlineRuleTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final ZoneId CAYENNE = ZoneId.of("America/Cayenne");
    private static final ZoneId REUNION = ZoneId.of("Indian/Reunion");
    private static final CivilCalendar NATION = CalendarFixture.nation();

    @ParameterizedTest
    @CsvSource({
        "3, MONTH, 2027-11-30, 2028-02-29",
        "2, MONTH, 2027-11-30, 2028-01-30",
        "3, MONTH, 2026-11-30, 2027-02-28",
        "1, MONTH, 2028-01-31, 2028-02-29",
        "1, MONTH, 2028-02-29, 2028-03-29",
        "3, MONTH, 2028-03-22, 2028-06-22",
        "5, YEAR, 2028-02-29, 2033-02-28",
        "5, YEAR, 2021-10-14, 2026-10-14",
        "15, DAY, 2028-02-20, 2028-03-06",
        "0, DAY, 2028-02-20, 2028-02-20",
        "1, WORKING_DAY, 2026-12-24, 2026-12-28",
        "1, WORKING_DAY, 2027-12-31, 2028-01-03",
        "10, WORKING_DAY, 2027-04-30, 2027-05-18"
    })
    void a_period_ends_on_its_civil_day(int value, Unit unit, LocalDate start, LocalDate due) {
        assertThat(within(value, unit).countedFrom(start, PARIS, NATION).due()).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "10, DAY, 2028-06-20, 2028-06-10",
        "1, MONTH, 2028-03-31, 2028-02-29",
        "1, WORKING_DAY, 2028-05-02, 2028-04-28"
    })
    void a_notice_is_counted_backwards_from_the_meeting(int value, Unit unit, LocalDate meeting, LocalDate latest) {
        assertThat(before(value, unit).countedFrom(meeting, PARIS, NATION).due())
                .isEqualTo(latest);
    }

    @Test
    void a_missing_day_is_told_with_the_end_of_the_month_taken_instead() {
        Deadline deadline = within(3, Unit.MONTH).countedFrom(LocalDate.of(2027, 11, 30), PARIS, NATION);

        assertThat(deadline.steps())
                .containsExactly(
                        new DeadlineStep.Started(LocalDate.of(2027, 11, 30), PARIS),
                        new DeadlineStep.Counted(3, Unit.MONTH, Direction.AFTER),
                        new DeadlineStep.ClampedToMonthEnd(30, LocalDate.of(2028, 2, 29)),
                        new DeadlineStep.EndedOn(LocalDate.of(2028, 2, 29)));
    }

    @Test
    void the_civil_date_is_that_of_the_agency() {
        Instant halfPastElevenInCayenne = Instant.parse("2027-12-01T02:30:00Z");

        Deadline deadline = within(3, Unit.MONTH).countedFrom(halfPastElevenInCayenne, CAYENNE, NATION);

        assertThat(deadline.start()).isEqualTo(LocalDate.of(2027, 11, 30));
        assertThat(deadline.due()).isEqualTo(LocalDate.of(2028, 2, 29));
        assertThat(deadline.expiresAt()).isEqualTo("2028-03-01T03:00:00Z");
    }

    @Test
    void a_friday_evening_form_in_la_reunion_is_acknowledged_by_monday_with_the_days_skipped() {
        Instant fridayEvening = Instant.parse("2025-12-19T18:00:00Z");

        Deadline deadline =
                within(1, Unit.WORKING_DAY).countedFrom(fridayEvening, REUNION, CalendarFixture.laReunion());

        assertThat(deadline.due()).isEqualTo(LocalDate.of(2025, 12, 22));
        assertThat(deadline.steps())
                .containsSubsequence(
                        new DeadlineStep.Skipped(
                                LocalDate.of(2025, 12, 20), new DayOff(true, List.of("Abolition de l’esclavage"))),
                        new DeadlineStep.Skipped(LocalDate.of(2025, 12, 21), new DayOff(true, List.of())),
                        new DeadlineStep.EndedOn(LocalDate.of(2025, 12, 22)));
    }

    @Test
    void the_day_after_christmas_counts_in_paris_and_not_in_strasbourg() {
        LocalDate eve = LocalDate.of(2025, 12, 24);
        DeadlineRule nextWorkingDay = within(1, Unit.WORKING_DAY);

        assertThat(nextWorkingDay.countedFrom(eve, PARIS, NATION).due()).isEqualTo(LocalDate.of(2025, 12, 26));
        assertThat(nextWorkingDay
                        .countedFrom(eve, PARIS, CalendarFixture.alsaceMoselle())
                        .due())
                .isEqualTo(LocalDate.of(2025, 12, 29));
    }

    @Test
    void the_last_day_lasts_until_its_midnight_and_not_longer() {
        Deadline deadline = within(2, Unit.MONTH).countedFrom(LocalDate.of(2028, 4, 22), PARIS, NATION);

        assertThat(deadline.hasPassed(Instant.parse("2028-06-22T21:59:59.999999Z")))
                .isFalse();
        assertThat(deadline.hasPassed(Instant.parse("2028-06-22T22:00:00Z"))).isTrue();
    }

    @Test
    void hours_are_counted_from_the_instant_and_across_a_change_of_clocks() {
        Instant awareness = Instant.parse("2026-10-23T12:00:00Z");

        Deadline deadline = within(72, Unit.HOUR).countedFrom(awareness, PARIS, NATION);

        assertThat(deadline.expiresAt()).isEqualTo("2026-10-26T12:00:00Z");
        assertThat(deadline.due()).isEqualTo(LocalDate.of(2026, 10, 26));
        assertThatIllegalStateException()
                .isThrownBy(() -> within(72, Unit.HOUR).countedFrom(LocalDate.of(2026, 10, 23), PARIS, NATION));
    }

    @Test
    void working_days_are_those_in_between_whatever_the_start() {
        Random random = new Random(2028);
        for (int i = 0; i < 2_000; i++) {
            LocalDate start = randomDay(random);
            int value = 1 + random.nextInt(40);

            LocalDate due = within(value, Unit.WORKING_DAY)
                    .countedFrom(start, REUNION, CalendarFixture.laReunion())
                    .due();

            assertThat(CalendarFixture.laReunion().isWorkingDay(due)).isTrue();
            assertThat(start.plusDays(1).datesUntil(due.plusDays(1)).filter(CalendarFixture.laReunion()::isWorkingDay))
                    .as("%s + %s", start, value)
                    .hasSize(value);
        }
    }

    @Test
    void counting_working_days_back_from_the_end_never_passes_the_start() {
        Random random = new Random(22);
        for (int i = 0; i < 2_000; i++) {
            LocalDate start = randomDay(random);
            int value = random.nextInt(30);

            LocalDate due = within(value, Unit.WORKING_DAY)
                    .countedFrom(start, PARIS, NATION)
                    .due();
            LocalDate back = before(value, Unit.WORKING_DAY)
                    .countedFrom(due, PARIS, NATION)
                    .due();

            assertThat(back).as("%s + %s", start, value).isBeforeOrEqualTo(start);
            assertThat(back.plusDays(1)
                            .datesUntil(start.plusDays(1))
                            .filter(NATION::isWorkingDay)
                            .count())
                    .isLessThanOrEqualTo(1);
        }
    }

    @Test
    void months_end_in_the_right_month_on_the_same_day_or_on_its_last() {
        Random random = new Random(30);
        for (int i = 0; i < 2_000; i++) {
            LocalDate start = randomDay(random);
            int value = random.nextInt(60);

            Deadline deadline = within(value, Unit.MONTH).countedFrom(start, PARIS, NATION);

            YearMonth month = YearMonth.from(start).plusMonths(value);
            int day = Math.min(start.getDayOfMonth(), month.lengthOfMonth());
            assertThat(deadline.due()).as("%s + %s", start, value).isEqualTo(month.atDay(day));
            assertThat(deadline.steps().stream().filter(DeadlineStep.ClampedToMonthEnd.class::isInstance))
                    .hasSize(day == start.getDayOfMonth() ? 0 : 1);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "NONE, 7, true",
        "NONE, 5, false",
        "NONE, 9, false",
        "SHORTEN, 5, true",
        "SHORTEN, 7, true",
        "SHORTEN, 9, false",
        "LENGTHEN, 5, false",
        "LENGTHEN, 9, true",
        "ANY, 5, true",
        "ANY, 9, true",
        "ANY, -1, false",
        "SHORTEN, -1, false"
    })
    void an_agency_may_go_as_far_as_the_nation_lets_it(Latitude latitude, int chosen, boolean allowed) {
        assertThat(days(7, latitude).allows(chosen)).isEqualTo(allowed);
    }

    @ParameterizedTest
    @EnumSource(Latitude.class)
    void a_value_the_nation_does_not_allow_leaves_the_legal_rule(Latitude latitude) {
        AgencyCode bretagne = new AgencyCode("BRE");
        Stream.of(3, 7, 12).forEach(chosen -> {
            DeadlineRule national = days(7, latitude);
            DeadlineRule rule = national.chosenBy(bretagne, chosen);
            boolean changed = chosen != 7 && national.allows(chosen);

            assertThat(rule.value()).isEqualTo(changed ? chosen : 7);
            assertThat(rule.setBy().isPresent()).isEqualTo(changed);
        });
    }

    private static LocalDate randomDay(Random random) {
        return LocalDate.of(2010, 4, 1).plusDays(random.nextInt(365 * 40));
    }
}
