package fr.ars.portal.plan.importing.odt;

import java.util.Arrays;

/** Where one list, or the outline, has come to at each of its levels. */
final class ListCounters {

    private static final int NOT_STARTED = Integer.MIN_VALUE;

    private final int[] counters = new int[ListLevels.COUNT];
    /** What each level had come to when a level above it counted on. */
    private final int[] before = new int[ListLevels.COUNT];

    ListCounters() {
        Arrays.fill(counters, NOT_STARTED);
        Arrays.fill(before, NOT_STARTED);
    }

    /** The next item of that level will be counted {@code start}. */
    void restart(int level, int start) {
        counters[level] = start - 1;
    }

    /** A list within an item goes on with the numbers of the list within the item before. */
    void resume(int level) {
        if (counters[level] == NOT_STARTED) {
            counters[level] = before[level];
        }
    }

    /** Counts one more item and tells where every level now is. */
    int[] count(int level, ListLevels levels) {
        for (int above = 0; above < level; above++) {
            if (counters[above] == NOT_STARTED) {
                counters[above] = levels.start(above);
            }
        }
        counters[level] = counters[level] == NOT_STARTED ? levels.start(level) : counters[level] + 1;
        for (int below = level + 1; below < counters.length; below++) {
            before[below] = counters[below] == NOT_STARTED ? before[below] : counters[below];
            counters[below] = NOT_STARTED;
        }
        return counters.clone();
    }
}
