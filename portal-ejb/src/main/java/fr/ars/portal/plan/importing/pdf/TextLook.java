package fr.ars.portal.plan.importing.pdf;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How most of a document is printed.
 *
 * @param size of most letters, in points
 * @param leading from one line to the next within a paragraph, by size of letters in half points
 * @param typewriter whether nearly all letters are of one width
 */
record TextLook(float size, Map<Integer, Float> leading, boolean typewriter) {

    private static final float USUAL_LEADING = 1.2f;
    private static final float TIGHTEST = 0.8f;
    private static final float WIDEST = 2.6f;
    private static final double NEARLY_ALL = 0.97;

    static TextLook of(List<LaidOutPage> pages) {
        Map<Integer, Integer> bySize = new HashMap<>();
        Map<Integer, Map<Integer, Integer>> distances = new HashMap<>();
        long letters = 0;
        long typewriter = 0;
        for (LaidOutPage page : pages) {
            for (List<PageItem> region : page.regions()) {
                countDistances(region, distances);
            }
            for (PdfLine line : page.lines()) {
                int length = line.plain().length();
                bySize.merge(halves(line.size()), length, Integer::sum);
                letters += length;
                typewriter += line.typewriter() ? length : 0;
            }
        }
        Map<Integer, Float> leading = new HashMap<>();
        distances.forEach((size, counts) -> leading.put(size, most(counts) / 2f));
        return new TextLook(most(bySize) / 2f, leading, letters > 0 && typewriter > letters * NEARLY_ALL);
    }

    private static void countDistances(List<PageItem> region, Map<Integer, Map<Integer, Integer>> distances) {
        for (int i = 1; i < region.size(); i++) {
            if (region.get(i - 1) instanceof PdfLine above && region.get(i) instanceof PdfLine below) {
                float distance = below.baseline() - above.baseline();
                boolean plausible = distance > above.size() * TIGHTEST && distance < above.size() * WIDEST;
                if (plausible && halves(above.size()) == halves(below.size())) {
                    distances
                            .computeIfAbsent(halves(above.size()), key -> new HashMap<>())
                            .merge(halves(distance), 1, Integer::sum);
                }
            }
        }
    }

    private static int most(Map<Integer, Integer> counts) {
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(24);
    }

    static int halves(float points) {
        return Math.round(points * 2);
    }

    float leadingOf(float ofSize) {
        return leading.getOrDefault(halves(ofSize), ofSize * USUAL_LEADING);
    }

    /** For letters that stand by themselves, such as those of a cell. */
    static TextLook ofLines(Collection<PdfLine> lines) {
        return of(List.of(new LaidOutPage(1, 0, 0, List.of(List.copyOf(lines)), List.of(), List.of(), List.of())));
    }
}
