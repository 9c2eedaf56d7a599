package fr.ars.portal.plan.importing.odt;

import fr.ars.portal.plan.importing.content.ListMarker;
import fr.ars.portal.plan.importing.content.ListMarker.Counting;
import fr.ars.portal.plan.importing.reading.PrintedCount;
import fr.ars.portal.plan.importing.reading.XmlPull;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A list style, or the numbering of the outline: what is printed before the items of each of its levels. */
final class ListLevels {

    static final int COUNT = 10;

    /** For a list whose style is not to be found. */
    static final ListLevels BULLETS = new ListLevels();

    /** The place of a level's number in "Axe %1%.%2%". */
    private static final Pattern PLACE = Pattern.compile("%(\\d{1,2})%");

    private final Map<Integer, Level> levels = new TreeMap<>();

    /**
     * @param figures the sign the numbers are counted in, "" when none is printed
     * @param pattern prefix, places of numbers and suffix together, where the office writes them so
     * @param shown how many levels are printed, this one the last
     */
    private record Level(
            boolean counted,
            String figures,
            String prefix,
            String suffix,
            String pattern,
            int shown,
            int start,
            boolean doubled) {

        private static final Level BULLET = new Level(false, "", "", "", "", 1, 1, false);

        Counting counting() {
            return switch (figures) {
                case "a" -> Counting.LOWER_LETTER;
                case "A" -> Counting.UPPER_LETTER;
                case "i" -> Counting.LOWER_ROMAN;
                case "I" -> Counting.UPPER_ROMAN;
                default -> counted ? Counting.DECIMAL : Counting.BULLET;
            };
        }

        String printed(int value) {
            if (figures.isEmpty()) {
                return "";
            }
            return doubled ? PrintedCount.of(counting(), value) : PrintedCount.inColumns(counting(), value);
        }
    }

    /** Reads {@code text:list-style} or {@code text:outline-style}. */
    static ListLevels read(XmlPull xml) {
        ListLevels style = new ListLevels();
        xml.children(name -> {
            int rank = xml.number("level", 1);
            boolean counted = name.equals("text:list-level-style-number") || name.equals("text:outline-level-style");
            style.levels.put(rank - 1, counted ? counted(xml) : Level.BULLET);
        });
        return style;
    }

    private static Level counted(XmlPull xml) {
        return new Level(
                true,
                xml.attribute("num-format"),
                xml.attribute("num-prefix"),
                xml.attribute("num-suffix"),
                xml.attribute("num-list-format"),
                xml.number("display-levels", 1),
                xml.number("start-value", 1),
                xml.attribute("num-letter-sync").equals("true"));
    }

    int start(int level) {
        return level(level).start;
    }

    /** What is printed before an item; empty when nothing is. */
    Optional<ListMarker> marker(int level, int[] counters) {
        Level own = level(level);
        String label = own.counted ? label(level, own, counters) : "•";
        return label.isBlank()
                ? Optional.empty()
                : Optional.of(new ListMarker(level, own.counting(), own.counted ? counters[level] : 0, label));
    }

    private String label(int level, Level own, int[] counters) {
        if (own.figures.isEmpty() || own.pattern.isEmpty()) {
            return own.prefix + numbers(level, own, counters) + own.suffix;
        }
        Matcher places = PLACE.matcher(own.pattern);
        return places.replaceAll(place -> {
            int at = Math.clamp(Integer.parseInt(place.group(1)), 1, COUNT) - 1;
            return at <= level ? level(at).printed(counters[at]) : "";
        });
    }

    private String numbers(int level, Level own, int[] counters) {
        StringBuilder numbers = new StringBuilder();
        int first = own.figures.isEmpty() ? level + 1 : Math.max(0, level - own.shown + 1);
        for (int at = first; at <= level; at++) {
            String number = level(at).printed(counters[at]);
            numbers.append(numbers.isEmpty() || number.isEmpty() ? "" : ".").append(number);
        }
        return numbers.toString();
    }

    private Level level(int level) {
        return levels.getOrDefault(level, Level.BULLET);
    }
}
