package fr.ars.portal.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ars.portal.agency.AgencyFixture;
import fr.ars.portal.kernel.AgencyCode;
import fr.ars.portal.kernel.Deadline;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long a consultation must last, by the real rules of config/reference, in every zone there is an agency in. */
class ConsultationDeadlinesTest {

    private static final List<AgencyCode> PLACES = List.of(
            AgencyCode.NATION,
            AgencyFixture.BRETAGNE,
            AgencyFixture.GUADELOUPE,
            AgencyFixture.GUYANE,
            AgencyFixture.LA_REUNION,
            AgencyFixture.MAYOTTE);

    private final ConsultationDeadlines deadlines = deadlines();

    private static ConsultationDeadlines deadlines() {
        ConsultationDeadlines made = new ConsultationDeadlines();
        made.agencies = AgencyFixture.agencies();
        made.reference = AgencyFixture.referenceData();
        return made;
    }

    @ParameterizedTest
    @CsvSource({"FULL_PLAN, 2028-02-29", "PLAN_REVISION, 2028-01-30", "TERRITORIES, 2028-01-30", "ONLINE, 2027-12-15"})
    void a_notice_of_half_past_eleven_in_cayenne_is_of_that_day(DurationRule rule, LocalDate due) {
        Deadline deadline = deadlines.shortest(rule, AgencyFixture.GUYANE, Instant.parse("2027-12-01T02:30:00Z"));
        assertThat(deadline.start()).isEqualTo(LocalDate.of(2027, 11, 30));
        assertThat(deadline.due()).isEqualTo(due);
    }

    @Test
    void months_are_those_of_the_calendar_and_the_last_day_is_whole_in_every_zone() {
        Random random = new Random(1434);
        for (int i = 0; i < 2_000; i++) {
            AgencyCode place = PLACES.get(random.nextInt(PLACES.size()));
            DurationRule rule = random.nextBoolean() ? DurationRule.FULL_PLAN : DurationRule.PLAN_REVISION;
            Instant notice = Instant.parse("2026-01-01T00:00:00Z").plusSeconds(random.nextLong(20L * 365 * 86_400));
            ZoneId zone = deadlines.zoneOf(place);
            LocalDate day = LocalDate.ofInstant(notice, zone);

            Deadline deadline = deadlines.shortest(rule, place, notice);

            YearMonth month = YearMonth.from(day).plusMonths(rule == DurationRule.FULL_PLAN ? 3 : 2);
            LocalDate last = month.atDay(Math.min(day.getDayOfMonth(), month.lengthOfMonth()));
            assertThat(deadline.due()).as("%s in %s", notice, zone).isEqualTo(last);
            assertThat(deadline.expiresAt())
                    .isEqualTo(last.plusDays(1).atStartOfDay(zone).toInstant());
            assertThat(deadline.hasPassed(last.atTime(23, 59, 59).atZone(zone).toInstant()))
                    .isFalse();
        }
    }

    @Test
    void a_refusal_can_name_the_article() {
        Deadline full = deadlines.shortest(
                DurationRule.FULL_PLAN, AgencyFixture.BRETAGNE, Instant.parse("2028-03-22T08:00:00Z"));
        assertThat(full.rule().legalSource()).contains("CSP R1434-1 II");
    }
}
