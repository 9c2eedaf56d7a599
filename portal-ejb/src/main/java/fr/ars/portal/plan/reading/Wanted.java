package fr.ars.portal.plan.reading;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The words somebody looks for. A word of three letters or more finds all that begin with it, its plural left aside; what
 * is elided and the commonest words count only when there is nothing else.
 */
record Wanted(List<Sought> words) {

    static final int LONGEST = 100;
    private static final int MOST_WORDS = 8;
    private static final int BEGINNING = 3;

    private static final Set<String> ELIDED =
            Set.of("l", "d", "j", "m", "t", "s", "n", "c", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu");
    private static final Set<String> COMMON = Set.of(
            "le", "la", "les", "un", "une", "des", "de", "du", "au", "aux", "a", "et", "ou", "en", "dans", "pour",
            "par", "sur", "avec", "ce", "ces", "cette", "que", "qui", "est", "sont", "se", "sa", "son", "ses");

    /**
     * One word.
     *
     * @param folded as it is compared
     * @param whole whether nothing may follow it
     */
    record Sought(String folded, boolean whole) {

        boolean isIn(String spaced) {
            return spaced.contains(" " + folded + (whole ? " " : ""));
        }

        boolean finds(Folding.Word word) {
            return whole ? word.folded().equals(folded) : word.folded().startsWith(folded);
        }
    }

    static Wanted of(String query) {
        String kept = query.length() > LONGEST ? query.substring(0, LONGEST) : query;
        List<String> typed = Folding.words(kept).stream()
                .filter(word -> !word.folded().isEmpty())
                .filter(word -> !(word.elided() && ELIDED.contains(word.folded())))
                .map(Folding.Word::folded)
                .toList();
        List<String> telling =
                typed.stream().filter(word -> !COMMON.contains(word)).toList();
        Stream<String> used = telling.isEmpty() ? typed.stream() : telling.stream();
        return new Wanted(used.map(Wanted::sought).distinct().limit(MOST_WORDS).toList());
    }

    private static Sought sought(String word) {
        boolean plural = word.length() > BEGINNING && (word.endsWith("s") || word.endsWith("x"));
        String stem = plural ? word.substring(0, word.length() - 1) : word;
        return new Sought(stem, stem.length() < BEGINNING);
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    boolean finds(Folding.Word word) {
        return words.stream().anyMatch(sought -> sought.finds(word));
    }

    /** How many of the words stand in it. */
    long countIn(String spaced) {
        return words.stream().filter(sought -> sought.isIn(spaced)).count();
    }
}
