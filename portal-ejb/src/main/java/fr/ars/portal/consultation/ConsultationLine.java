package fr.ars.portal.consultation;

import fr.ars.portal.kernel.AgencyCode;
import fr.ars.portal.kernel.Slug;
import java.time.Duration;
import java.time.Instant;

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

    /** Whole days until it closes, none on the last one. */
    public long daysLeft() {
        return Math.max(0, Duration.between(readAt, closesAt).toDays());
    }
}
