package fr.ars.portal.plan.importing.outline;

import fr.ars.portal.plan.importing.content.Block;
import fr.ars.portal.plan.importing.content.HeadingNumber;
import fr.ars.portal.plan.importing.content.Paragraph;
import fr.ars.portal.plan.importing.content.TypedMarkers;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The titles of a slide deck: what opens a slide or a box, reads like a title, and is followed by something. A title
 * right below another is its subtitle, one level down. A title printed again continues what it first opened.
 */
final class SlideTitles {

    private static final int FEWEST = 2;
    private static final int LONGEST = 160;
    /** Bullets make up at least one paragraph in so many of a deck. */
    private static final int BULLET_IN = 5;

    private final List<Block> blocks;
    private final Map<Integer, Heading> headings = new TreeMap<>();
    private final Set<Integer> repetitions = new HashSet<>();
    private final Set<String> slideTitles = new HashSet<>();

    private SlideTitles(List<Block> blocks) {
        this.blocks = blocks;
    }

    static Headings find(List<Block> blocks) {
        SlideTitles titles = new SlideTitles(blocks);
        if (titles.isDeck()) {
            titles.find();
        }
        boolean slides = titles.slideTitles.size() >= FEWEST;
        return slides ? new Headings(titles.headings, titles.repetitions) : Headings.of(Map.of());
    }

    private boolean isDeck() {
        long bullets = blocks.stream()
                .filter(block -> block instanceof Paragraph paragraph
                        && (paragraph.clues().marker().isPresent()
                                || TypedMarkers.startsWithBullet(
                                        paragraph.plain().strip())))
                .count();
        return bullets * BULLET_IN >= blocks.size();
    }

    private void find() {
        boolean belowTitle = false;
        for (int i = 0; i < blocks.size() - 1; i++) {
            boolean title = isTitle(blocks.get(i));
            if (title) {
                String text = ((Paragraph) blocks.get(i)).plain().strip();
                if (slideTitles.contains(text)) {
                    repetitions.add(i);
                } else if (belowTitle) {
                    headings.put(i, Heading.of(2, "", text));
                } else {
                    slideTitles.add(text);
                    headings.put(i, Heading.of(1, "", text));
                }
            }
            belowTitle = title && !belowTitle;
        }
    }

    private static boolean isTitle(Block block) {
        if (!(block instanceof Paragraph paragraph) || !paragraph.clues().opensBox()) {
            return false;
        }
        String text = paragraph.plain().strip();
        return paragraph.clues().marker().isEmpty()
                && !TypedMarkers.startsWithBullet(text)
                && HeadingNumber.startOf(text).isEmpty()
                && text.length() <= LONGEST
                && Character.isUpperCase(text.isEmpty() ? ' ' : text.codePointAt(0))
                && !text.matches("(?s).*[.;:,]$");
    }
}
