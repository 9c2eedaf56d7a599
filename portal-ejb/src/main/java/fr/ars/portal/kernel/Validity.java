package fr.ars.portal.kernel;

import java.time.LocalDate;
import java.util.Optional;

/** The civil days on which something holds: from a first day to a last day included, or without end. */
public record Validity(LocalDate from, Optional<LocalDate> to) {

    public Validity {
        if (to.isPresent() && to.get().isBefore(from)) {
            throw new IllegalArgumentException("Ends on " + to.get() + ", before it begins on " + from);
        }
    }

    public static Validity since(LocalDate from) {
        return new Validity(from, Optional.empty());
    }

    public static Validity between(LocalDate from, LocalDate to) {
        return new Validity(from, Optional.of(to));
    }

    public boolean includes(LocalDate day) {
        return !day.isBefore(from) && to.map(last -> !day.isAfter(last)).orElse(true);
    }

    /** Whether every day of the other is one of this. */
    public boolean covers(Validity other) {
        boolean endsNoLater =
                to.isEmpty() || other.to.map(last -> !last.isAfter(to.get())).orElse(false);
        return !other.from.isBefore(from) && endsNoLater;
    }
}
