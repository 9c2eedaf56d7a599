package fr.ars.portal.plan.importing.docx;

import fr.ars.portal.plan.importing.content.ListMarker.Counting;
import fr.ars.portal.plan.importing.reading.PrintedCount;
import fr.ars.portal.plan.importing.reading.XmlPull;
import java.util.Arrays;

/** One scheme of automatic numbering, with its nine levels ("%1.%2" printed in Roman figures…) and where each counts. */
final class NumberingLevels {

    static final int COUNT = 9;

    private static final int NOT_STARTED = Integer.MIN_VALUE;

    private final Level[] levels = new Level[COUNT];
    private final int[] counters = new int[COUNT];

    private static final class Level {
        private String format = "decimal";
        private String text = "";
        private int start = 1;
        private String style = "";
        private boolean legal;
    }

    private NumberingLevels() {
        Arrays.setAll(levels, i -> new Level());
        Arrays.fill(counters, NOT_STARTED);
    }

    static NumberingLevels read(XmlPull xml) {
        NumberingLevels scheme = new NumberingLevels();
        xml.children(name -> {
            String rank = xml.attribute("ilvl");
            if (name.equals("w:lvl") && rank.matches("[0-8]")) {
                scheme.levels[Integer.parseInt(rank)] = level(xml);
            }
        });
        return scheme;
    }

    private static Level level(XmlPull xml) {
        Level level = new Level();
        xml.children(name -> {
            switch (name) {
                case "w:start" -> level.start = xml.number(1);
                case "w:numFmt" -> level.format = xml.value();
                case "w:lvlText" -> level.text = xml.value();
                case "w:pStyle" -> level.style = xml.value();
                case "w:isLgl" -> level.legal = xml.isOn();
                default -> {}
            }
        });
        return level;
    }

    /** The level that numbers the paragraphs of a style; the outermost if none says so. */
    int levelOf(String style) {
        for (int i = 0; i < COUNT; i++) {
            if (!style.isEmpty() && levels[i].style.equals(style)) {
                return i;
            }
        }
        return 0;
    }

    void restart(int level, int start) {
        counters[level] = start - 1;
    }

    int count(int level) {
        for (int i = 0; i < level; i++) {
            if (counters[i] == NOT_STARTED) {
                counters[i] = levels[i].start;
            }
        }
        counters[level] = counters[level] == NOT_STARTED ? levels[level].start : counters[level] + 1;
        Arrays.fill(counters, level + 1, COUNT, NOT_STARTED);
        return counters[level];
    }

    Counting counting(int level) {
        return switch (levels[level].format) {
            case "bullet" -> Counting.BULLET;
            case "lowerLetter" -> Counting.LOWER_LETTER;
            case "upperLetter" -> Counting.UPPER_LETTER;
            case "lowerRoman" -> Counting.LOWER_ROMAN;
            case "upperRoman" -> Counting.UPPER_ROMAN;
            default -> Counting.DECIMAL;
        };
    }

    /** What is printed at that level now: "%1.%2" with its counters filled in. */
    String label(int level) {
        if (levels[level].format.equals("none")) {
            return "";
        }
        String label = levels[level].text;
        for (int i = 0; i <= level; i++) {
            Counting counting = levels[level].legal ? Counting.DECIMAL : counting(i);
            label = label.replace("%" + (i + 1), PrintedCount.of(counting, counters[i]));
        }
        return label;
    }
}
