package fr.ars.portal.plan.importing.pdf;

/**
 * One letter where it stands on its page, in points from the upper left corner.
 *
 * @param text mostly one character; more for a ligature
 * @param baseline the line it stands on
 * @param mark the tagged content it belongs to, or {@link #UNTAGGED}, or {@link #ARTIFACT}
 * @param link the address it leads to, "" for none
 */
record Glyph(String text, float left, float baseline, float width, float size, Look look, int mark, String link) {

    static final int UNTAGGED = -1;
    /** Marked by the author as belonging to the page, not to the text. */
    static final int ARTIFACT = -2;

    /** How letters look, as far as it may bear meaning. */
    record Look(boolean bold, boolean italic, boolean typewriter) {}

    float right() {
        return left + width;
    }

    boolean isBlank() {
        return text.isBlank();
    }
}
