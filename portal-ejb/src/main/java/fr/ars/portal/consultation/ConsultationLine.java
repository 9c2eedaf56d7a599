package fr.ars.portal.consultation;

import fr.ars.portal.kernel.AgencyCode;
import fr.ars.portal.kernel.Slug;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** A consultation in a list. */
public record ConsultationLine(
        ConsultationId id,
        AgencyCode agency,
        String title,
        Instant opensAt,
        Instant closesAt,
        ConsultationState state,
        Instant readAt) {

    public String slug() {
        return Slug.of(title);
    }

    public Phase phase() {
        return Consultation.phase(state, opensAt, closesAt, readAt);
    }

    /** Civil days in its agency's zone until the last one, on which there are none left. */
    public long daysLeft(ZoneId zone) {
        LocalDate today = LocalDate.ofInstant(readAt, zone);
        LocalDate last = LocalDate.ofInstant(closesAt.minusNanos(1), zone);
        return Math.max(0, ChronoUnit.DAYS.between(today, last));
    }
}
