package fr.ars.portal.consultation;

import java.util.Map;
import java.util.Set;

/** The life of a contribution once it has been received. Being late is no state: it is a fact of its reception. */
public enum ContributionState {
    /** Received; the e-mail address is not confirmed yet. */
    TO_CONFIRM,
    /** Waiting for a moderator. */
    TO_MODERATE,
    PUBLISHED,
    /** Not published, for a reason told to its author. */
    REFUSED,
    /** Taken back by its author. */
    WITHDRAWN;

    private static final Map<ContributionState, Set<ContributionState>> NEXT = Map.of(
            TO_CONFIRM, Set.of(TO_MODERATE, WITHDRAWN),
            TO_MODERATE, Set.of(PUBLISHED, REFUSED, WITHDRAWN),
            PUBLISHED, Set.of(REFUSED, WITHDRAWN),
            REFUSED, Set.of(PUBLISHED),
            WITHDRAWN, Set.of());

    public boolean mayBecome(ContributionState next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }
}
