package fr.ars.portal.plan.importing.outline;

import fr.ars.portal.plan.importing.content.Block;
import fr.ars.portal.plan.importing.content.Paragraph;
import fr.ars.portal.plan.importing.content.TypedMarkers;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Headings without a number in a text whose other headings are numbered: "Introduction", "LISTE DES SIGLES". They stand
 * alone on their line, in capitals or by a name everybody gives to such a part.
 */
final class FrontMatterTitles {

    private static final Set<String> USUAL = Set.of(
            "avant-propos",
            "préambule",
            "édito",
            "éditorial",
            "synthèse",
            "résumé",
            "introduction",
            "introduction générale",
            "conclusion",
            "conclusion générale",
            "annexe",
            "annexes",
            "glossaire",
            "bibliographie",
            "liste des sigles",
            "sigles et abréviations");

    private static final int LONGEST = 120;
    /** Capitals alone are often an acronym in a table: a title has a word at least this long. */
    private static final int LONG_WORD = 8;

    private FrontMatterTitles() {}

    static Map<Integer, Heading> find(List<Block> blocks) {
        Map<Integer, Heading> found = new TreeMap<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Paragraph paragraph && isTitle(paragraph)) {
                found.put(i, Heading.of(1, "", paragraph.plain().strip()));
            }
        }
        return found;
    }

    private static boolean isTitle(Paragraph paragraph) {
        String text = paragraph.plain().strip();
        boolean apart = paragraph.clues().alone() && paragraph.clues().marker().isEmpty();
        if (!apart || text.length() > LONGEST || TypedMarkers.startsWithBullet(text)) {
            return false;
        }
        return USUAL.contains(text.toLowerCase(Locale.FRENCH)) || isInCapitals(text);
    }

    private static boolean isInCapitals(String text) {
        boolean capitals = text.chars().noneMatch(Character::isLowerCase);
        boolean words = Arrays.stream(text.split("[^\\p{L}]+")).anyMatch(word -> word.length() >= LONG_WORD);
        return capitals && words && text.chars().noneMatch(Character::isDigit) && !text.matches(".*[.;:,]$");
    }
}
