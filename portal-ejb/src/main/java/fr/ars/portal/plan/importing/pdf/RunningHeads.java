package fr.ars.portal.plan.importing.pdf;

import fr.ars.portal.plan.importing.content.LeftOut;
import fr.ars.portal.plan.importing.content.LeftOut.Reason;
import fr.ars.portal.plan.importing.text.LineJoining;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what belongs to the pages and not to the text: outermost lines that stand at the same height on page after page and
 * say the same but for their figures. The head that names the present chapter changes from time to time, and is found by
 * standing where heads stand.
 */
final class RunningHeads {

    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?iu)\\W*(?:(?:page|p\\.?)\\s*)?(?:\\d{1,4}|[ivxlc]{1,6})(?:\\s*(?:/|sur|de|\\|)\\s*\\d{1,4})?\\W*");
    /** A head or foot has at most so many lines. */
    private static final int DEEPEST = 4;

    private static final float SAME_HEIGHT = 3;
    private static final int FEWEST = 3;
    /** On this share of the pages, at least; heads of left and of right pages differ. */
    private static final double SHARE = 0.3;
    /** Heads that name chapters come on so many pages at once, and only in a document of some length. */
    private static final int CHAPTER_PAGES = 8;

    /** What is so much larger than the text is a title. */
    private static final float LARGER = 1.15f;

    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

    private final List<LaidOutPage> pages;
    private final float largest;
    private final Set<PdfLine> found = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<LeftOut> leftOut;

    private RunningHeads(List<LaidOutPage> pages, float bodySize, List<LeftOut> leftOut) {
        this.pages = pages;
        this.largest = bodySize * LARGER;
        this.leftOut = leftOut;
    }

    static List<LaidOutPage> removedFrom(List<LaidOutPage> pages, float bodySize, List<LeftOut> leftOut) {
        RunningHeads heads = new RunningHeads(pages, bodySize, leftOut);
        for (int depth = 0; depth < DEEPEST; depth++) {
            heads.find(true);
            heads.find(false);
        }
        heads.findTurned();
        return pages.stream().map(heads::without).toList();
    }

    /** A line at the upper or lower end of a page. */
    private record Edge(int page, PdfLine line) {

        boolean isLevelWith(Edge other) {
            return Math.abs(line.baseline() - other.line.baseline()) <= SAME_HEIGHT;
        }

        boolean isNear(Edge other) {
            return page != other.page && Math.abs(page - other.page) <= 2;
        }
    }

    /** Looks at the outermost line of each page that is not yet known for a head. */
    private void find(boolean top) {
        List<Edge> edges = new ArrayList<>();
        Map<String, List<Edge>> alike = new LinkedHashMap<>();
        for (LaidOutPage page : pages) {
            for (PdfLine line : outermost(page, top)) {
                Edge edge = new Edge(page.number(), line);
                edges.add(edge);
                for (String shape : shapes(line, page.number())) {
                    alike.computeIfAbsent(shape, key -> new ArrayList<>()).add(edge);
                }
            }
        }
        List<Edge> repeated = new ArrayList<>();
        alike.values().forEach(shape -> findAlike(shape, repeated));
        findChapterHeads(edges, repeated);
    }

    private void findAlike(List<Edge> shape, List<Edge> repeated) {
        for (Edge edge : shape) {
            List<Edge> level = shape.stream().filter(edge::isLevelWith).toList();
            if (isEnough(level.size())) {
                shape.forEach(other -> found.add(other.line)); // on a page of another size it stands elsewhere
                return;
            }
            if (level.size() >= FEWEST && level.stream().anyMatch(edge::isNear)) {
                repeated.add(edge);
            }
        }
    }

    private void findChapterHeads(List<Edge> edges, List<Edge> repeated) {
        Set<PdfLine> heads = Collections.newSetFromMap(new IdentityHashMap<>());
        heads.addAll(found);
        repeated.forEach(edge -> heads.add(edge.line));
        List<Edge> all =
                edges.stream().filter(edge -> heads.contains(edge.line)).toList();
        for (Edge edge : repeated) {
            long level = all.stream().filter(edge::isLevelWith).count();
            if (pages.size() >= CHAPTER_PAGES && level >= pages.size() * 2 / 3) {
                found.add(edge.line);
            }
        }
    }

    private boolean isEnough(int times) {
        return times >= 2 && times >= Math.min(FEWEST, pages.size()) && times >= pages.size() * SHARE;
    }

    /** The lines at the outermost height of the page that are not known yet: a title on the left, a number on the right. */
    private List<PdfLine> outermost(LaidOutPage page, boolean top) {
        List<PdfLine> rest =
                page.lines().stream().filter(line -> !found.contains(line)).toList();
        if (rest.isEmpty()) {
            return List.of();
        }
        PdfLine edge = rest.get(0);
        for (PdfLine line : rest) {
            boolean further = top ? line.baseline() < edge.baseline() : line.baseline() > edge.baseline();
            edge = further ? line : edge;
        }
        float height = edge.baseline();
        return rest.stream()
                .filter(line -> Math.abs(line.baseline() - height) <= SAME_HEIGHT)
                .toList();
    }

    private void findTurned() {
        Map<String, Integer> times = new HashMap<>();
        pages.forEach(page -> page.turned().forEach(line -> times.merge(line.plain(), 1, Integer::sum)));
        for (LaidOutPage page : pages) {
            for (PdfLine line : page.turned()) {
                if (isEnough(times.getOrDefault(line.plain(), 0))) {
                    found.add(line);
                }
            }
        }
    }

    private LaidOutPage without(LaidOutPage page) {
        List<List<PageItem>> regions = new ArrayList<>();
        for (List<PageItem> region : page.regions()) {
            regions.add(region.stream().filter(this::isText).toList());
        }
        List<PdfLine> turned = page.turned().stream().filter(this::isText).toList();
        return page.with(regions, turned);
    }

    private boolean isText(PageItem item) {
        if (!(item instanceof PdfLine line) || !found.contains(line)) {
            return true;
        }
        String plain = line.plain();
        leftOut.add(new LeftOut(isPageNumber(plain) ? Reason.PAGE_NUMBER : Reason.RUNNING_HEAD, plain));
        return false;
    }

    static boolean isPageNumber(String text) {
        return PAGE_NUMBER.matcher(text).matches();
    }

    /**
     * What the line says, with its first or its last number counted from the page's: "PRS 2028 – 3" and "PRS 2028 – 4" are
     * one on following pages, "Objectif 3" and "Objectif 4" are titles if they are larger than the text.
     */
    private Set<String> shapes(PdfLine line, int page) {
        String text = line.plain();
        if (text.matches("(?i)[ivxlc]{1,6}")) {
            return Set.of("#");
        }
        if (line.size() > largest || text.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return Set.of();
        }
        Set<String> shapes = new HashSet<>(Set.of(text));
        if (LineJoining.endsSentence(text)) {
            return shapes; // a sentence that counts is a sentence
        }
        Matcher number = NUMBER.matcher(text);
        String last = text;
        while (number.find()) {
            int counted = Integer.parseInt(number.group()) - page;
            last = text.substring(0, number.start()) + "#" + counted + text.substring(number.end());
            if (shapes.size() == 1) {
                shapes.add(last);
            }
        }
        shapes.add(last);
        return shapes;
    }
}
