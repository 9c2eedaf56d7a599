package fr.ars.portal.consultation;

import java.util.Map;
import java.util.Set;

/**
 * What somebody has decided about a consultation. Whether a planned one is upcoming, open or closed is no decision but a
 * matter of time: see {@link Phase}.
 */
public enum ConsultationState {
    /** Being prepared; seen by the agency alone. */
    DRAFT,
    /** Announced: text frozen, opening and closing fixed. */
    PLANNED,
    /** A synthesis waits for a second person to publish it. */
    SYNTHESIS_SUBMITTED,
    /** Closed, and the agency has said what it made of it. */
    SYNTHESIS_PUBLISHED,
    /** Given up, with a public reason. */
    CANCELLED;

    private static final Map<ConsultationState, Set<ConsultationState>> NEXT = Map.of(
            DRAFT, Set.of(PLANNED),
            PLANNED, Set.of(SYNTHESIS_SUBMITTED, CANCELLED),
            SYNTHESIS_SUBMITTED, Set.of(PLANNED, SYNTHESIS_PUBLISHED),
            SYNTHESIS_PUBLISHED, Set.of(),
            CANCELLED, Set.of());

    public boolean mayBecome(ConsultationState next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }

    /** Whether anybody may read it. */
    public boolean isPublic() {
        return this != DRAFT;
    }
}
