package fr.ars.portal.plan.reading;

import fr.ars.portal.plan.OutlineEntry;
import java.util.List;

/**
 * What was found in a text.
 *
 * @param searched whether there was anything to look for
 * @param hits how often the words stand in the sections that have all of them
 * @param sections those sections, in the order of the text, a limited number of them
 * @param sectionCount how many there are in all
 */
public record Found(boolean searched, int hits, List<InSection> sections, int sectionCount) {

    static final Found NOTHING_ASKED = new Found(false, 0, List.of(), 0);

    public Found {
        sections = List.copyOf(sections);
    }

    /** Whether some sections are not shown. */
    public boolean more() {
        return sectionCount > sections.size();
    }

    /** A section that has all the words, in its title or its text. */
    public record InSection(OutlineEntry entry, int hits, List<Excerpt> excerpts) {

        public InSection {
            excerpts = List.copyOf(excerpts);
        }
    }

    /** Some words of a passage around what was looked for. */
    public record Excerpt(int passage, List<Piece> pieces) {

        public Excerpt {
            pieces = List.copyOf(pieces);
        }
    }

    /** A piece of an excerpt; marked if it is a word that was looked for. */
    public record Piece(String text, boolean marked) {}
}
