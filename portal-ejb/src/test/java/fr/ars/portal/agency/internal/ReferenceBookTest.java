package fr.ars.portal.agency.internal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ars.portal.kernel.AgencyCode;
import fr.ars.portal.kernel.AgencyScope;
import fr.ars.portal.kernel.DeadlineRule;
import fr.ars.portal.kernel.DeadlineRule.Latitude;
import fr.ars.portal.kernel.DeadlineRuleFixture;
import fr.ars.portal.kernel.Validity;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Rules of the nation and values agencies have chosen, as they follow each other in time. */
class ReferenceBookTest {

    private static final AgencyCode BRETAGNE = new AgencyCode("BRE");
    private static final AgencyCode CORSE = new AgencyCode("COR");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate LATER = LocalDate.of(2030, 1, 1);

    private final Fact sevenDays = Reading.fact(DeadlineRuleFixture.days(7, Latitude.SHORTEN));

    @Test
    void an_agency_holds_itself_to_less_and_the_others_do_not() {
        ReferenceBook book = new ReferenceBook(List.of(sevenDays), Map.of(BRETAGNE, List.of(choice(5, TODAY))));

        assertThat(rule(book, AgencyScope.of(BRETAGNE), TODAY).value()).isEqualTo(5);
        assertThat(rule(book, AgencyScope.of(BRETAGNE), TODAY).setBy()).contains(BRETAGNE);
        assertThat(rule(book, AgencyScope.of(CORSE), TODAY).value()).isEqualTo(7);
        assertThat(rule(book, AgencyScope.nation(), TODAY).value()).isEqualTo(7);
    }

    @Test
    void a_choice_holds_from_its_day_on() {
        ReferenceBook book = new ReferenceBook(List.of(sevenDays), Map.of(BRETAGNE, List.of(choice(5, TODAY))));

        assertThat(rule(book, AgencyScope.of(BRETAGNE), TODAY.minusDays(1)).value())
                .isEqualTo(7);
    }

    @Test
    void a_stricter_law_prevails_over_an_older_choice() {
        Fact threeDays = from(LATER, DeadlineRuleFixture.days(3, Latitude.SHORTEN));
        ReferenceBook book =
                new ReferenceBook(List.of(sevenDays, threeDays), Map.of(BRETAGNE, List.of(choice(5, TODAY))));

        assertThat(rule(book, AgencyScope.of(BRETAGNE), LATER.minusDays(1)).value())
                .isEqualTo(5);
        assertThat(rule(book, AgencyScope.of(BRETAGNE), LATER).value()).isEqualTo(3);
        assertThat(rule(book, AgencyScope.of(BRETAGNE), LATER).setBy()).isEmpty();
    }

    @Test
    void a_choice_of_five_days_is_not_one_of_five_working_days() {
        Fact tenWorkingDays = from(LATER, DeadlineRuleFixture.workingDays(10, Latitude.SHORTEN));
        ReferenceBook book =
                new ReferenceBook(List.of(sevenDays, tenWorkingDays), Map.of(BRETAGNE, List.of(choice(5, TODAY))));

        assertThat(rule(book, AgencyScope.of(BRETAGNE), LATER).value()).isEqualTo(10);
    }

    @Test
    void a_later_row_ends_the_one_before_it_whatever_the_order_they_come_in() {
        Fact tenDays = from(LATER, DeadlineRuleFixture.days(10, Latitude.NONE));
        ReferenceBook book = new ReferenceBook(List.of(tenDays, sevenDays), Map.of());

        assertThat(book.deadlineRules(AgencyScope.nation(), LATER.minusDays(1)))
                .extracting(DeadlineRule::value)
                .containsExactly(7);
        assertThat(book.deadlineRules(AgencyScope.nation(), LATER))
                .extracting(DeadlineRule::value)
                .containsExactly(10);
    }

    @Test
    void a_rule_written_as_a_row_is_read_as_it_was() {
        DeadlineRule rule = DeadlineRuleFixture.days(7, Latitude.SHORTEN);

        assertThat(Reading.deadlineRule(ReferenceRow.ofNation(rule).fact())).isEqualTo(rule);
    }

    private DeadlineRule rule(ReferenceBook book, AgencyScope scope, LocalDate day) {
        return book.deadlineRule(sevenDays.code(), scope, day);
    }

    private Fact choice(int value, LocalDate from) {
        return ReferenceRow.ofAgency(BRETAGNE, Reading.deadlineRule(sevenDays), value, Validity.since(from))
                .fact();
    }

    private static Fact from(LocalDate day, DeadlineRule rule) {
        Fact fact = Reading.fact(rule);
        return new Fact(
                fact.kind(),
                fact.code(),
                fact.label(),
                fact.dating().during(Validity.since(day)),
                fact.details(),
                fact.position());
    }
}
