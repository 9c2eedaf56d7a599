package fr.ars.portal.consultation;

import fr.ars.portal.kernel.AgencyCode;
import fr.ars.portal.kernel.Slug;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A consultation in a list.
 *
 * @param agency whoever leads it
 * @param place whose window these dates are: the portal's in which it is read
 * @param suspendedAt since when it is interrupted, if it is
 */
public record ConsultationLine(
        ConsultationId id,
        AgencyCode agency,
        AgencyCode place,
        String title,
        Instant opensAt,
        Instant closesAt,
        ConsultationState state,
        Optional<Instant> suspendedAt,
        Instant readAt) {

    public String slug() {
        return Slug.of(title);
    }

    public Phase phase() {
        return Phase.at(readAt, state, new Span(opensAt, closesAt), suspendedAt);
    }

    /** Whether the nation holds it in several agencies. */
    public boolean isNational() {
        return agency.isNation();
    }

    /** Civil days in its agency's zone until the last one, on which there are none left. */
    public long daysLeft(ZoneId zone) {
        LocalDate today = LocalDate.ofInstant(readAt, zone);
        LocalDate last = LocalDate.ofInstant(closesAt.minusNanos(1), zone);
        return Math.max(0, ChronoUnit.DAYS.between(today, last));
    }
}
