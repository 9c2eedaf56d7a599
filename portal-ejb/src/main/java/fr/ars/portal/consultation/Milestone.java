package fr.ars.portal.consultation;

import fr.ars.portal.kernel.AgencyCode;
import fr.ars.portal.kernel.Slug;
import java.time.Instant;

/**
 * A moment of a consultation that people ask to be told of.
 *
 * @param place the portal in which it is reached, for windows differ
 * @param leader whoever leads it
 * @param at when it was reached; for the approaching end, when that will be
 */
public record Milestone(
        Kind kind, ConsultationId consultation, AgencyCode place, AgencyCode leader, String title, Instant at) {

    /** Which moment. */
    public enum Kind {
        OPENED,
        /** Three days are left. */
        CLOSING_SOON,
        /** The synthesis is published. */
        ANSWERED
    }

    public String slug() {
        return Slug.of(title);
    }
}
