package fr.ars.portal.plan.importing.text;

import fr.ars.portal.plan.importing.content.LeftOut.Reason;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Page numbers and running heads. A page number is a line that says so by its form ("- 12 -", "Page 3 sur 40"), or a bare
 * number at the edge of a page; and the numbers grow along the text. A running head is a line that comes again and again
 * beside page numbers or at the edge of pages, and nowhere else.
 */
public final class PageFurniture {

    private static final Pattern DASHED = Pattern.compile("[-–—]\\s*(\\d{1,4})\\s*[-–—]");
    private static final Pattern NAMED =
            Pattern.compile("(?iu)(?:page|p\\.)\\s*(\\d{1,4})(?:\\s*(?:/|sur|de)\\s*\\d{1,4})?");
    private static final Pattern OF_TOTAL = Pattern.compile("(\\d{1,4})\\s*(?:/|sur)\\s*\\d{1,4}");
    private static final Pattern BARE = Pattern.compile("(\\d{1,4})");

    /** A running head has at most so many lines. */
    private static final int LINES_OF_HEAD = 3;

    private final List<String> lines;
    /** Where the lines that are not blank stand among all lines. */
    private final List<Integer> written = new ArrayList<>();
    /** Whether a page ends before the written line of that rank; one more than there are written lines. */
    private final List<Boolean> edgeBefore = new ArrayList<>();

    private final SortedMap<Integer, Reason> found = new TreeMap<>();

    private PageFurniture(List<String> lines, BitSet opensPage) {
        this.lines = lines;
        boolean edge = true;
        for (int i = 0; i < lines.size(); i++) {
            edge |= opensPage.get(i);
            if (!lines.get(i).isEmpty()) {
                written.add(i);
                edgeBefore.add(edge);
                edge = false;
            }
        }
        edgeBefore.add(true);
    }

    /** Which of the lines they are; {@code opensPage} says before which lines a page ends. */
    public static SortedMap<Integer, Reason> in(List<String> lines, BitSet opensPage) {
        PageFurniture furniture = new PageFurniture(lines, opensPage);
        furniture.findPageNumbers();
        furniture.findRunningHeads();
        SortedMap<Integer, Reason> byLine = new TreeMap<>();
        furniture.found.forEach((rank, reason) -> byLine.put(furniture.written.get(rank), reason));
        return byLine;
    }

    private void findPageNumbers() {
        findGrowing(DASHED, 1, false);
        findGrowing(NAMED, 1, false);
        findGrowing(OF_TOTAL, 2, false);
        findGrowing(BARE, 2, true);
    }

    private void findGrowing(Pattern form, int atLeast, boolean onlyAtEdges) {
        List<Integer> ranks = new ArrayList<>();
        int last = -1;
        for (int rank = 0; rank < written.size(); rank++) {
            Matcher matcher = form.matcher(text(rank));
            if (matcher.matches() && (!onlyAtEdges || edgeBefore.get(rank) || edgeBefore.get(rank + 1))) {
                int number = Integer.parseInt(matcher.group(1));
                if (number <= last) {
                    return;
                }
                last = number;
                ranks.add(rank);
            }
        }
        if (ranks.size() >= atLeast) {
            ranks.forEach(rank -> found.put(rank, Reason.PAGE_NUMBER));
        }
    }

    private void findRunningHeads() {
        boolean numbered = !found.isEmpty();
        long pages = numbered
                ? found.size()
                : edgeBefore.stream().filter(edge -> edge).count() - 1;
        Collection<List<Integer>> alike = alike(numbered);
        for (int line = 0; line < LINES_OF_HEAD; line++) {
            for (List<Integer> ranks : alike) {
                boolean again =
                        ranks.size() >= Math.min(3, pages) && ranks.size() > 1 && ranks.size() * 10L >= pages * 4;
                if (again && ranks.stream().allMatch(this::isOutermost)) {
                    ranks.forEach(rank -> found.putIfAbsent(rank, Reason.RUNNING_HEAD));
                }
            }
        }
    }

    /**
     * Lines that are the same. Where pages bear no number of their own, their figures do not count: "PRS 2028 – p. 3" and
     * "PRS 2028 – p. 4" are one running head.
     */
    private Collection<List<Integer>> alike(boolean numbered) {
        Map<String, List<Integer>> shapes = new LinkedHashMap<>();
        for (int rank = 0; rank < written.size(); rank++) {
            String shape = numbered ? text(rank) : text(rank).replaceAll("\\d+", "#");
            if (!found.containsKey(rank)) {
                shapes.computeIfAbsent(shape, key -> new ArrayList<>()).add(rank);
            }
        }
        return shapes.values();
    }

    /** Whether nothing of the text stands between the line and the edge of its page. */
    private boolean isOutermost(int rank) {
        return edgeBefore.get(rank)
                || edgeBefore.get(rank + 1)
                || found.containsKey(rank - 1)
                || found.containsKey(rank + 1);
    }

    private String text(int rank) {
        return lines.get(written.get(rank));
    }
}
