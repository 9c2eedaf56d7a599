package fr.ars.portal.consultation;

import java.time.Duration;
import java.time.Instant;

/**
 * The time in which contributions count: from the first instant at which they do to the first at which they no longer do.
 */
record Span(Instant opensAt, Instant closesAt) {

    /** A choice of the portal, to catch a mistake: no text limits how long a consultation may last. */
    private static final Duration LONGEST = Duration.ofDays(3 * 365);

    Span {
        if (!closesAt.isAfter(opensAt)) {
            throw new ConsultationException("closes-before-opens");
        }
    }

    boolean hasOpened(Instant now) {
        return !now.isBefore(opensAt);
    }

    boolean hasClosed(Instant now) {
        return !now.isBefore(closesAt);
    }

    boolean isOpen(Instant now) {
        return hasOpened(now) && !hasClosed(now);
    }

    /** A later end: what has been promised is never taken back. */
    Span extendedTo(Instant newClosing) {
        if (!newClosing.isAfter(closesAt)) {
            throw new ConsultationException("shortening-forbidden");
        }
        return new Span(opensAt, newClosing).requireNotTooFar();
    }

    /**
     * The same with the time given back that an interruption took: exactly what lay within it. What had closed before, or
     * opens only afterwards, has lost nothing.
     */
    Span afterPause(Instant stopped, Instant resumed) {
        if (hasClosed(stopped) || !opensAt.isBefore(resumed)) {
            return this;
        }
        Instant from = stopped.isAfter(opensAt) ? stopped : opensAt;
        return new Span(opensAt, closesAt.plus(Duration.between(from, resumed)));
    }

    /** A mistyped year would be for ever: what is announced is never shortened. */
    Span requireNotTooFar() {
        if (closesAt.isAfter(opensAt.plus(LONGEST))) {
            throw new ConsultationException("too-far", LONGEST.toDays() / 365);
        }
        return this;
    }
}
