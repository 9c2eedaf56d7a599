package fr.ars.portal.plan.importing.content;

/**
 * What stands before an item of a list.
 *
 * @param depth 0 for an item of the outermost list
 * @param value its rank when it is counted, else 0
 * @param label as printed: "•", "a)", "1.2."
 */
public record ListMarker(int depth, Counting counting, int value, String label) {

    /** How the items of a list are counted. */
    public enum Counting {
        BULLET,
        DECIMAL,
        LOWER_LETTER,
        UPPER_LETTER,
        LOWER_ROMAN,
        UPPER_ROMAN
    }

    public boolean isCounted() {
        return counting != Counting.BULLET;
    }

    public ListMarker at(int newDepth) {
        return new ListMarker(newDepth, counting, value, label);
    }
}
