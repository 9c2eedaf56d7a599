package fr.ars.portal.consultation;

import fr.ars.portal.kernel.AgencyCode;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** All the windows of one consultation, the one of whoever leads it among them. */
record Windows(Consultation consultation, List<ConsultationWindow> all) {

    /** Those wanted and no others; a window that stays keeps its row. */
    void become(Map<AgencyCode, Span> wanted) {
        for (Iterator<ConsultationWindow> each = all.iterator(); each.hasNext(); ) {
            if (!wanted.containsKey(each.next().place())) {
                each.remove();
            }
        }
        wanted.forEach((place, span) -> in(place)
                .ifPresentOrElse(
                        window -> window.become(span),
                        () -> all.add(new ConsultationWindow(consultation, place, span))));
    }

    /** Every window after the same change of its span. */
    void change(UnaryOperator<Span> how) {
        all.forEach(window -> window.become(how.apply(window.span())));
    }

    Optional<ConsultationWindow> in(AgencyCode place) {
        return all.stream().filter(window -> window.place().equals(place)).findFirst();
    }

    ConsultationWindow own() {
        return in(consultation.agency()).orElseThrow();
    }

    boolean anyOpen(Instant now) {
        return any(span -> span.isOpen(now));
    }

    boolean anyClosed(Instant now) {
        return any(span -> span.hasClosed(now));
    }

    boolean allClosed(Instant now) {
        return !any(span -> !span.hasClosed(now));
    }

    private boolean any(Predicate<Span> is) {
        return all.stream().map(ConsultationWindow::span).anyMatch(is);
    }
}
