package fr.ars.portal.plan.importing.outline;

import fr.ars.portal.plan.importing.content.Block;
import fr.ars.portal.plan.importing.content.Paragraph;
import fr.ars.portal.plan.importing.content.TypedMarkers;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Headings told by their letters alone: larger than the text, or bold, on a line of their own. Where there is no number at
 * all, the largest letters are the outermost headings; beside numbered headings, those that look like one of them are one.
 */
final class TypographicHeadings {

    private static final double LARGER = 1.1;
    private static final double ALIKE = 0.03;
    private static final int FEWEST = 2;
    private static final int LONGEST = 200;
    /** One paragraph in so many is a heading, at most: each has its text. */
    private static final int ONE_IN = 2;

    private static final int DEEPEST = 6;

    private TypographicHeadings() {}

    static Map<Integer, Heading> find(List<Block> blocks) {
        Map<Integer, Paragraph> titles = titles(blocks);
        TreeSet<Double> looks = new TreeSet<>();
        titles.values().forEach(title -> looks.add(look(title)));
        Map<Integer, Heading> found = new TreeMap<>();
        if (titles.size() >= FEWEST && titles.size() * ONE_IN <= blocks.size()) {
            titles.forEach((index, title) -> {
                int level = looks.tailSet(look(title), true).size();
                found.put(
                        index,
                        Heading.of(Math.min(level, DEEPEST), "", title.plain().strip()));
            });
        }
        return found;
    }

    /** Titles without a number as large as numbered ones: "Synthèse", "Annexes". */
    static Map<Integer, Heading> beside(Map<Integer, Heading> numbered, List<Block> blocks) {
        Map<Integer, Double> sizes = new TreeMap<>();
        numbered.forEach((index, heading) -> {
            if (blocks.get(index) instanceof Paragraph paragraph) {
                sizes.merge(heading.level(), paragraph.clues().size(), Math::min);
            }
        });
        Map<Integer, Heading> found = new TreeMap<>();
        titles(blocks).forEach((index, title) -> {
            double size = title.clues().size();
            sizes.entrySet().stream()
                    .filter(level -> size >= LARGER && size >= level.getValue() - ALIKE)
                    .findFirst()
                    .ifPresent(level -> found.put(
                            index, Heading.of(level.getKey(), "", title.plain().strip())));
        });
        return found;
    }

    private static Map<Integer, Paragraph> titles(List<Block> blocks) {
        Map<Integer, Paragraph> titles = new TreeMap<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Paragraph paragraph && isTitle(paragraph)) {
                titles.put(i, paragraph);
            }
        }
        return titles;
    }

    private static boolean isTitle(Paragraph paragraph) {
        String text = paragraph.plain().strip();
        boolean stands = paragraph.clues().alone() && paragraph.clues().marker().isEmpty();
        boolean looks = paragraph.clues().size() >= LARGER || paragraph.clues().bold();
        return stands
                && looks
                && text.length() <= LONGEST
                && !TypedMarkers.startsWithBullet(text)
                && text.chars().anyMatch(Character::isLetter)
                && !Character.isLowerCase(text.codePointAt(0))
                && !text.matches("(?s).*[.;,:]$");
    }

    /** Larger comes before bold, and both before larger alone. */
    private static double look(Paragraph title) {
        return Math.round(title.clues().size() * 20) + (title.clues().bold() ? 0.5 : 0);
    }
}
