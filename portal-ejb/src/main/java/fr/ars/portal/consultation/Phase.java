package fr.ars.portal.consultation;

/** Where a consultation stands at an instant: computed from its state and its dates each time, never stored. */
public enum Phase {
    DRAFT,
    UPCOMING,
    OPEN,
    /** Closed, not answered yet. */
    CLOSED,
    /** Closed, with its synthesis published. */
    ANSWERED,
    CANCELLED
}
