package fr.ars.portal.plan.importing.outline;

/**
 * A heading of the draft.
 *
 * @param level 1 for the outermost
 * @param number as printed, "" when it has none
 */
record Heading(int level, String number, String title) {

    /** A "title" longer than this is a paragraph somebody has styled or numbered. */
    static final int LONGEST_TITLE = 400;

    private static final int LONGEST_NUMBER = 40;

    /** Words that stand where a number stands ("Orientation stratégique régionale n° 1 :") belong to the title. */
    static Heading of(int level, String number, String title) {
        String oneLine = title.replaceAll("\\s+", " ").strip();
        return number.length() <= LONGEST_NUMBER
                ? new Heading(level, number, oneLine)
                : new Heading(level, "", number + " " + oneLine);
    }
}
