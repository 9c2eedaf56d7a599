package fr.ars.portal.plan.importing.content;

import java.util.Optional;

/**
 * What may tell a heading from a paragraph, as far as the format shows it.
 *
 * @param styledLevel 1 to 9 when a heading style or an outline level says so, else 0
 * @param marker what the paragraph is numbered or dotted with, automatically or by hand, if at all
 * @param bold whether the whole paragraph is bold
 * @param alone whether it stands apart from the text around it (a blank line before and after)
 * @param opensBox whether it is the first thing on a page, on a slide or in a box of text
 * @param size of its letters, where most of the text has 1
 */
public record Clues(
        int styledLevel, Optional<ListMarker> marker, boolean bold, boolean alone, boolean opensBox, double size) {

    public static final Clues NONE = new Clues(0, Optional.empty(), false, false, false);

    /** For formats that do not show the size of letters. */
    public Clues(int styledLevel, Optional<ListMarker> marker, boolean bold, boolean alone, boolean opensBox) {
        this(styledLevel, marker, bold, alone, opensBox, 1);
    }

    public boolean isStyled() {
        return styledLevel > 0;
    }

    public Clues withStyledLevel(int level) {
        return new Clues(level, marker, bold, alone, opensBox, size);
    }

    public Clues withMarker(ListMarker found) {
        return new Clues(styledLevel, Optional.of(found), bold, alone, opensBox, size);
    }

    public Clues withoutMarker() {
        return new Clues(styledLevel, Optional.empty(), bold, alone, opensBox, size);
    }
}
