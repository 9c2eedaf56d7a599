package fr.ars.portal.consultation;

import java.time.Instant;
import java.util.Optional;

/** Where a consultation stands at an instant: computed from its state and its dates each time, never stored. */
public enum Phase {
    DRAFT,
    UPCOMING,
    OPEN,
    /** Interrupted before its end; what has closed before the interruption stays closed. */
    SUSPENDED,
    /** Closed, not answered yet. */
    CLOSED,
    /** Closed, with its synthesis published. */
    ANSWERED,
    /** What came of it afterwards is published too. */
    FOLLOWED_UP,
    /** Filed away, answered or with a public reason why not. */
    ARCHIVED,
    CANCELLED;

    /**
     * Where it stands for whoever takes part within that span.
     *
     * @param suspendedAt since when it is interrupted, if it is
     */
    static Phase at(Instant now, ConsultationState state, Span span, Optional<Instant> suspendedAt) {
        return switch (state) {
            case DRAFT -> DRAFT;
            case CANCELLED -> CANCELLED;
            case SYNTHESIS_PUBLISHED -> ANSWERED;
            case FOLLOW_UP_PUBLISHED -> FOLLOWED_UP;
            case ARCHIVED -> ARCHIVED;
            case ANALYSIS, SYNTHESIS_VALIDATED -> CLOSED;
            case SUSPENDED -> span.hasClosed(suspendedAt.orElse(now)) ? CLOSED : SUSPENDED;
            case PLANNED -> !span.hasOpened(now) ? UPCOMING : span.hasClosed(now) ? CLOSED : OPEN;
        };
    }

    /** Whether people can no longer take part because its time is over. */
    public boolean isOver() {
        return this == CLOSED || isAnswered() || this == ARCHIVED;
    }

    /** Whether the agency has said what it made of it, and may still add to it. */
    public boolean isAnswered() {
        return this == ANSWERED || this == FOLLOWED_UP;
    }
}
