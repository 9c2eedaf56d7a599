package fr.ars.portal.consultation;

import java.util.EnumMap;
import java.util.Map;

/** Adds up the groups of a count into figures. */
final class FigureCount {

    private long counted;
    private long published;
    private long answered;
    private long late;
    private final Map<Stance, Long> byStance = new EnumMap<>(Stance.class);

    void add(Stance stance, ContributionState state, boolean isLate, boolean isAnswered, Number howMany) {
        long n = howMany.longValue();
        if (isLate) {
            late += n;
            return;
        }
        counted += n;
        if (state == ContributionState.PUBLISHED) {
            published += n;
            answered += isAnswered ? n : 0;
            byStance.merge(stance, n, Long::sum);
        }
    }

    Figures figures() {
        return new Figures(counted, published, answered, late, byStance);
    }
}
