package fr.ars.portal.kernel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Counts a period by hand, so to speak, and notes each step. */
final class DeadlineCount {

    private final DeadlineRule rule;
    private final ZoneId zone;
    private final CivilCalendar calendar;
    private final List<DeadlineStep> steps = new ArrayList<>();

    DeadlineCount(DeadlineRule rule, ZoneId zone, CivilCalendar calendar) {
        this.rule = rule;
        this.zone = zone;
        this.calendar = calendar;
    }

    Deadline from(LocalDate start) {
        steps.add(new DeadlineStep.Started(start, zone));
        steps.add(new DeadlineStep.Counted(rule.value(), rule.unit(), rule.direction()));
        LocalDate due = lastDay(start);
        steps.add(new DeadlineStep.EndedOn(due));
        Instant midnight = due.plusDays(1).atStartOfDay(zone).toInstant();
        return new Deadline(rule, zone, start, due, midnight, steps);
    }

    static Deadline hours(DeadlineRule rule, ZoneId zone, Instant start) {
        long hours = (long) sign(rule) * rule.value();
        Instant end = start.plus(hours, ChronoUnit.HOURS);
        List<DeadlineStep> steps = List.of(
                new DeadlineStep.StartedAt(start, zone),
                new DeadlineStep.Counted(rule.value(), rule.unit(), rule.direction()),
                new DeadlineStep.EndedAt(end, zone));
        return new Deadline(rule, zone, LocalDate.ofInstant(start, zone), LocalDate.ofInstant(end, zone), end, steps);
    }

    private LocalDate lastDay(LocalDate start) {
        int sign = sign(rule);
        return switch (rule.unit()) {
            case DAY -> start.plusDays((long) sign * rule.value());
            case WORKING_DAY -> workingDays(start, sign);
            case MONTH -> clamped(start, start.plusMonths((long) sign * rule.value()));
            case YEAR -> clamped(start, start.plusYears((long) sign * rule.value()));
            case HOUR -> throw new IllegalStateException("Hours are counted from an instant");
        };
    }

    private static int sign(DeadlineRule rule) {
        return rule.direction() == DeadlineRule.Direction.AFTER ? 1 : -1;
    }

    private LocalDate clamped(LocalDate start, LocalDate reached) {
        if (reached.getDayOfMonth() != start.getDayOfMonth()) {
            steps.add(new DeadlineStep.ClampedToMonthEnd(start.getDayOfMonth(), reached));
        }
        return reached;
    }

    private LocalDate workingDays(LocalDate start, int sign) {
        LocalDate day = start;
        int left = rule.value();
        while (left > 0) {
            day = day.plusDays(sign);
            Optional<DayOff> off = calendar.dayOff(day);
            if (off.isPresent()) {
                steps.add(new DeadlineStep.Skipped(day, off.get()));
            } else {
                left--;
            }
        }
        return day;
    }
}
