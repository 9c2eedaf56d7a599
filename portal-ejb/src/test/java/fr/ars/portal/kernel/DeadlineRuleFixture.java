package fr.ars.portal.kernel;

import java.time.LocalDate;
import java.util.Optional;

/** Rules of any size. */
public final class DeadlineRuleFixture {

    private DeadlineRuleFixture() {}

    public static DeadlineRule within(int value, DeadlineRule.Unit unit) {
        return rule(value, unit, DeadlineRule.Direction.AFTER, DeadlineRule.Latitude.NONE);
    }

    public static DeadlineRule before(int value, DeadlineRule.Unit unit) {
        return rule(value, unit, DeadlineRule.Direction.BEFORE, DeadlineRule.Latitude.NONE);
    }

    public static DeadlineRule days(int value, DeadlineRule.Latitude agencyMay) {
        return rule(value, DeadlineRule.Unit.DAY, DeadlineRule.Direction.AFTER, agencyMay);
    }

    public static DeadlineRule workingDays(int value, DeadlineRule.Latitude agencyMay) {
        return rule(value, DeadlineRule.Unit.WORKING_DAY, DeadlineRule.Direction.AFTER, agencyMay);
    }

    private static DeadlineRule rule(
            int value, DeadlineRule.Unit unit, DeadlineRule.Direction direction, DeadlineRule.Latitude agencyMay) {
        return new DeadlineRule(
                "RULE",
                "Règle",
                value,
                unit,
                direction,
                "réception",
                Optional.empty(),
                agencyMay,
                Validity.since(LocalDate.of(2025, 1, 1)),
                Optional.of("CRPA R112-11-2"),
                Provenance.SEEN,
                Optional.empty());
    }
}
