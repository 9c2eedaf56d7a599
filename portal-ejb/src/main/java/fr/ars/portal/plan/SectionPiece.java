package fr.ars.portal.plan;

/**
 * A piece of a section that can be corrected by itself.
 *
 * @param index its place among the pieces of the section, 0 for the first
 * @param text its words, as they stand in the field
 * @param fingerprint tells whether it is still the same
 * @param html as the public will see it
 */
public record SectionPiece(int index, Kind kind, String text, String fingerprint, String html) {

    /** What it is, and so what can be done to it. */
    public enum Kind {
        PARAGRAPH,
        ITEM,
        TABLE,
        /** A picture with words that tell what it shows. */
        IMAGE,
        /** A picture of which nobody has said yet what it shows, nor that it shows nothing. */
        IMAGE_TO_DESCRIBE,
        /** A picture that only pleases the eye: who listens to the page misses nothing. */
        DECORATIVE_IMAGE,
        /** A picture that could not be kept: its words are left. */
        MISSING_IMAGE
    }
}
