package fr.ars.portal.consultation;

import fr.ars.portal.agency.Agencies;
import fr.ars.portal.agency.ReferenceData;
import fr.ars.portal.kernel.AgencyCode;
import fr.ars.portal.kernel.AgencyScope;
import fr.ars.portal.kernel.Deadline;
import fr.ars.portal.kernel.DeadlineRule;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Counts how long a consultation must last at least, in civil days of each place: a notice published at 23:30 in Cayenne
 * is of that day, though it is the next one in Paris.
 */
@Dependent
class ConsultationDeadlines {

    @Inject
    Agencies agencies;

    @Inject
    ReferenceData reference;

    ZoneId zoneOf(AgencyCode place) {
        return agencies.get(place).zone().id();
    }

    /** The earliest end of a window, and where that is written. */
    EarliestClosing earliest(Consultation consultation, ConsultationWindow window, Instant now) {
        Deadline deadline = shortest(consultation, window, now);
        return new EarliestClosing(
                deadline.expiresAt(), deadline.rule().legalSource().orElse(""));
    }

    /** @param now takes the place of the notice's date as long as it has none */
    Deadline shortest(Consultation consultation, ConsultationWindow window, Instant now) {
        DurationRule rule = consultation.durationRule();
        Instant from = rule.isFromNotice() ? consultation.notice().publishedAt().orElse(now) : window.opensAt();
        return shortest(rule, window.place(), from);
    }

    Deadline shortest(DurationRule rule, AgencyCode place, Instant from) {
        ZoneId zone = zoneOf(place);
        LocalDate day = LocalDate.ofInstant(from, zone);
        DeadlineRule inForce = reference.deadlineRule(rule.code(), AgencyScope.of(place), day);
        return inForce.countedFrom(day, zone, reference.calendar("FR"));
    }
}
