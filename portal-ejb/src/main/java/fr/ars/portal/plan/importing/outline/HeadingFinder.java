package fr.ars.portal.plan.importing.outline;

import fr.ars.portal.plan.importing.content.Block;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Decides which blocks are headings. The author's styles are believed, unless the numbering tells of many more headings
 * than were styled; where there is neither, the titles of slides, or what is printed like a title. Front matter
 * ("Introduction") needs no number.
 */
final class HeadingFinder {

    /** Styles on less than this share of the headings were put there by chance. */
    private static final int STYLED_AMONG = 3;

    private HeadingFinder() {}

    static Headings find(List<Block> blocks) {
        Map<Integer, Heading> styled = StyledHeadings.find(blocks);
        Map<Integer, Heading> numbered = NumberedHeadings.find(blocks);
        if (!styled.isEmpty() && styled.size() * STYLED_AMONG >= numbered.size()) {
            return Headings.of(styled);
        }
        if (numbered.isEmpty()) {
            Headings slides = SlideTitles.find(blocks);
            if (!slides.isEmpty()) {
                return slides;
            }
            Map<Integer, Heading> typographic = TypographicHeadings.find(blocks);
            if (!typographic.isEmpty()) {
                return Headings.of(typographic);
            }
        }
        Map<Integer, Heading> all = new HashMap<>(FrontMatterTitles.find(blocks));
        all.putAll(TypographicHeadings.beside(numbered, blocks));
        all.putAll(numbered);
        return Headings.of(all);
    }
}
