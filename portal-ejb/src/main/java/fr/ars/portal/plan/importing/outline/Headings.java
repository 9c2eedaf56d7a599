package fr.ars.portal.plan.importing.outline;

import java.util.Map;
import java.util.Set;

/**
 * What was decided about the blocks of a draft.
 *
 * @param byBlock the headings, by the rank of the block that is one
 * @param repetitions ranks of blocks that only repeat a title printed before
 */
record Headings(Map<Integer, Heading> byBlock, Set<Integer> repetitions) {

    Headings {
        byBlock = Map.copyOf(byBlock);
        repetitions = Set.copyOf(repetitions);
    }

    static Headings of(Map<Integer, Heading> byBlock) {
        return new Headings(byBlock, Set.of());
    }

    boolean isEmpty() {
        return byBlock.isEmpty();
    }
}
