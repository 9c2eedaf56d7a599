package fr.ars.portal.plan;

/**
 * A section in the summary of a draft.
 *
 * @param anchor its place in addresses, the same in every draft of the part
 * @param level 1 for the outermost
 * @param number as printed, "" when it has none
 * @param words how many words it has
 * @param excluded left out of the text; seen in the back office only
 */
public record OutlineEntry(
        SectionId section, String anchor, int level, String number, String title, int words, boolean excluded) {

    /** An adult reads some 200 words of such a text in a minute. */
    private static final int WORDS_A_MINUTE = 200;

    /** To read it, at least one; 0 for a heading whose text is all in the sections below it. */
    public int minutes() {
        return minutes(words);
    }

    /** To read so many words. */
    public static int minutes(int words) {
        return words == 0 ? 0 : Math.max(1, Math.round((float) words / WORDS_A_MINUTE));
    }

    /** "2.1 Renforcer la prévention". */
    public String heading() {
        return (number + " " + title).strip();
    }
}
