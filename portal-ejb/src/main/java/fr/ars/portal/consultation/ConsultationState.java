package fr.ars.portal.consultation;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * What somebody has decided about a consultation. Whether a planned one is upcoming, open or closed is no decision but a
 * matter of time: see {@link Phase}.
 */
public enum ConsultationState {
    /** Being prepared; seen by the agency alone. */
    DRAFT,
    /** Announced: text frozen, notice given, opening and closing fixed. */
    PLANNED,
    /** Interrupted by an incident: nobody contributes, and the time that passes will be given back. */
    SUSPENDED,
    /** Closed: the agency reads what it received and writes its synthesis. */
    ANALYSIS,
    /** A second person has approved the synthesis; it is not public yet. */
    SYNTHESIS_VALIDATED,
    /** The agency has said what it made of the whole. */
    SYNTHESIS_PUBLISHED,
    /** It has also said what came of it afterwards, once or several times. */
    FOLLOW_UP_PUBLISHED,
    /** Filed away: read for ever, changed no more. */
    ARCHIVED,
    /** Given up, with a public reason. */
    CANCELLED;

    private static final Map<ConsultationState, Set<ConsultationState>> NEXT = Map.of(
            DRAFT, EnumSet.of(PLANNED),
            PLANNED, EnumSet.of(SUSPENDED, ANALYSIS, CANCELLED),
            SUSPENDED, EnumSet.of(PLANNED, CANCELLED),
            ANALYSIS, EnumSet.of(SYNTHESIS_VALIDATED, ARCHIVED),
            SYNTHESIS_VALIDATED, EnumSet.of(ANALYSIS, SYNTHESIS_PUBLISHED),
            SYNTHESIS_PUBLISHED, EnumSet.of(FOLLOW_UP_PUBLISHED, ARCHIVED),
            FOLLOW_UP_PUBLISHED, EnumSet.of(FOLLOW_UP_PUBLISHED, ARCHIVED));

    public boolean mayBecome(ConsultationState next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }

    /** Whether anybody may read it. */
    public boolean isPublic() {
        return this != DRAFT;
    }

    /** Whether nothing of it changes any more. */
    public boolean isFinal() {
        return this == ARCHIVED || this == CANCELLED;
    }
}
