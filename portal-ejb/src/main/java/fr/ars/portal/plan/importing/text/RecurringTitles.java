package fr.ars.portal.plan.importing.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Which lines of a text are titles that stand a second time elsewhere in it, whatever their case, accents and page number. */
final class RecurringTitles {

    /** Lines are looked up by so many first letters and figures… */
    private static final int LOOKED_UP_BY = 16;
    /** …and are the same title when they agree on so many, or on nearly all of the shorter one. */
    private static final int SURELY_SAME = 60;

    private static final double NEARLY_ALL = 0.9;
    private static final int SHORTEST = 8;
    /** Rows of tables start alike by the hundred; a title does not come that often. */
    private static final int MOST_COMPARED = 40;

    private final List<String> lines;
    /** The letters and figures of each line, without the page number at its end. */
    private final List<String> titles;

    private final Map<String, List<Integer>> byStart = new HashMap<>();
    private final Map<Integer, Integer> twins = new HashMap<>();

    /** @param withoutPage takes the page number off the end of a line */
    RecurringTitles(List<String> lines, UnaryOperator<String> withoutPage) {
        this.lines = lines;
        this.titles =
                lines.stream().map(withoutPage).map(RecurringTitles::letters).toList();
        for (int i = 0; i < lines.size(); i++) {
            String title = titles.get(i);
            if (title.length() >= SHORTEST) {
                byStart.computeIfAbsent(
                                title.substring(0, Math.min(LOOKED_UP_BY, title.length())), key -> new ArrayList<>())
                        .add(i);
            }
        }
    }

    /** Looks for twins anew, but not among lines already known for a table of contents: any heading has one there. */
    void lookElsewhereThan(BitSet known) {
        twins.clear();
        for (List<Integer> alike : byStart.values()) {
            List<Integer> elsewhere = alike.stream()
                    .filter(line -> !known.get(line))
                    .limit(MOST_COMPARED)
                    .toList();
            for (int line : alike) {
                Optional<Integer> twin = elsewhere.stream()
                        .filter(other -> other != line && isSame(titles.get(line), titles.get(other)))
                        .findFirst();
                if (twin.isPresent() && looksLikeTitle(lines.get(line))) {
                    twins.put(line, twin.get());
                }
            }
        }
    }

    boolean comesAgain(int line) {
        return twins.containsKey(line);
    }

    /** Over how many lines the twins of the titles between two lines are spread. */
    int spread(int from, int to) {
        IntSummaryStatistics places = twins.entrySet().stream()
                .filter(twin -> twin.getKey() >= from && twin.getKey() < to)
                .mapToInt(Map.Entry::getValue)
                .summaryStatistics();
        return places.getCount() == 0 ? 0 : places.getMax() - places.getMin();
    }

    String title(int line) {
        return titles.get(line);
    }

    /** Neither in the middle of a sentence nor at its end. */
    private static boolean looksLikeTitle(String line) {
        return !Character.isLowerCase(line.codePointAt(0)) && !line.matches("(?s).*[.;,:]$");
    }

    private static boolean isSame(String title, String other) {
        int shorter = Math.min(title.length(), other.length());
        int common = 0;
        while (common < shorter && title.charAt(common) == other.charAt(common)) {
            common++;
        }
        return common >= SURELY_SAME || common >= shorter * NEARLY_ALL;
    }

    private static String letters(String line) {
        return Normalizer.normalize(line, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]", "");
    }
}
