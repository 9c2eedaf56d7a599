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

    /** An adult reads some 200 words of such a text in a minute; never less than one minute. */
    private static final int WORDS_A_MINUTE = 200;

    public int minutes() {
        return Math.max(1, Math.round((float) words / WORDS_A_MINUTE));
    }

    /** "2.1 Renforcer la prévention". */
    public String heading() {
        return (number + " " + title).strip();
    }
}
