package fr.ars.portal.consultation;

import fr.ars.portal.kernel.AgencyCode;
import fr.ars.portal.kernel.Slug;
import java.time.Instant;
import java.util.Optional;

/**
 * What whoever holds a receipt may know of a contribution: everything they gave, and what has become of it.
 *
 * @param agency the agency through whose portal it came, or the nation
 * @param refusal why it was not published, in words, if it was refused
 */
public record ReceiptView(
        ContributionNumber number,
        ConsultationId consultation,
        AgencyCode agency,
        String consultationTitle,
        Optional<Long> section,
        Stance stance,
        String text,
        Instant receivedAt,
        boolean late,
        ContributionState state,
        Optional<String> refusal,
        Optional<ContributionLine.Answer> answer) {

    public String consultationSlug() {
        return Slug.of(consultationTitle);
    }

    public boolean isToConfirm() {
        return state == ContributionState.TO_CONFIRM;
    }

    public boolean isPublished() {
        return state == ContributionState.PUBLISHED;
    }

    /** Until when the address can be confirmed. */
    public Instant confirmBefore() {
        return receivedAt.plus(Contribution.TIME_TO_CONFIRM);
    }
}
