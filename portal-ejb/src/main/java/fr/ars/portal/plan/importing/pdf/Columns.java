package fr.ars.portal.plan.importing.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Finds the order in which a page is read. Where a white strip parts two columns of prose, the left one is read whole
 * before the right one; what lies across the strip is read at its height.
 */
final class Columns {

    private static final int FEWEST_LINES = 4;
    /** The strip is at least this wide, in points, and stands in the middle part of the page. */
    private static final float STRIP = 7;

    private static final float EDGE = 0.25f;
    /** Lines of prose fill their column; cells of a table do not. */
    private static final float FILLED = 0.5f;

    private static final float SAME_LINE = 3;
    private static final int LINES_OF_TITLE = 3;

    /** Where a strip was on a page before, it stands on this one, however few lines its columns have. */
    private static final float SAME_STRIP = 12;

    private final List<Float> known;
    private final List<List<PageItem>> regions = new ArrayList<>();

    private Columns(List<Float> known) {
        this.known = known;
    }

    /**
     * What is read together, region by region.
     *
     * @param known places of strips on the pages before; those of this page are added
     */
    static List<List<PageItem>> regions(List<PageItem> items, List<Float> known) {
        Columns columns = new Columns(known);
        List<PageItem> sorted = new ArrayList<>(items);
        sorted.sort(Comparator.comparingDouble(PageItem::bottom));
        columns.read(sorted);
        return columns.regions;
    }

    private void read(List<PageItem> items) {
        OptionalDouble strip = strip(items);
        if (strip.isEmpty()) {
            if (!items.isEmpty()) {
                regions.add(items);
            }
            return;
        }
        float x = (float) strip.getAsDouble();
        List<PageItem> whole = new ArrayList<>();
        List<PageItem> band = new ArrayList<>();
        for (PageItem item : items) {
            if (crosses(item, x)) {
                whole = endBand(band, whole, Optional.of(item), x);
                band = new ArrayList<>();
                whole.add(item);
            } else {
                band.add(item);
            }
        }
        whole = endBand(band, whole, Optional.empty(), x);
        if (!whole.isEmpty()) {
            regions.add(whole);
        }
    }

    /** Reads what lies between two lines across the strip; gives back what is to be read along with what follows. */
    private List<PageItem> endBand(List<PageItem> band, List<PageItem> before, Optional<PageItem> next, float x) {
        int last = next.isPresent() ? startOfTitle(band, next.get(), x) : band.size();
        int first = 0;
        while (first < last && band.get(first).left() < x && !hasNeighbour(band, band.get(first), x)) {
            first++;
        }
        List<PageItem> columns = band.subList(first, last);
        if (!isTwoColumns(columns, x)) {
            before.addAll(band);
            return before;
        }
        before.addAll(band.subList(0, first));
        if (!before.isEmpty()) {
            regions.add(before);
        }
        read(columns.stream().filter(item -> item.right() <= x).toList());
        read(columns.stream().filter(item -> item.right() > x).toList());
        return new ArrayList<>(band.subList(last, band.size()));
    }

    /** A short title above what lies across the strip belongs to it, although it would fit into the left column. */
    private static int startOfTitle(List<PageItem> band, PageItem next, float x) {
        int start = band.size();
        float height = next.bottom() - next.top();
        boolean near = start > 0 && next.top() - band.get(start - 1).bottom() < 2 * height;
        for (int i = start - 1; near && i >= 0 && i >= band.size() - LINES_OF_TITLE; i--) {
            if (band.get(i).left() >= x || hasNeighbour(band, band.get(i), x)) {
                break;
            }
            start = isApart(band, i) ? i : start;
        }
        return start;
    }

    /** Whether something stands at its height, or lower, on the other side of the strip. */
    private static boolean hasNeighbour(List<PageItem> band, PageItem item, float x) {
        return band.stream()
                .anyMatch(other -> other.left() >= x
                        && other.bottom() > item.top()
                        && other.top() < item.bottom() + (item.bottom() - item.top()) / 2);
    }

    private static boolean isApart(List<PageItem> band, int index) {
        if (index == 0) {
            return true;
        }
        PageItem item = band.get(index);
        return item.top() - band.get(index - 1).bottom() > (item.bottom() - item.top()) / 2;
    }

    private boolean isTwoColumns(List<PageItem> items, float x) {
        float left = Float.MAX_VALUE;
        float right = 0;
        for (PageItem item : items) {
            left = Math.min(left, item.left());
            right = Math.max(right, item.right());
        }
        List<PageItem> before = items.stream().filter(item -> item.right() <= x).toList();
        List<PageItem> after = items.stream().filter(item -> item.left() >= x).toList();
        if (isProse(before, x - left) && isProse(after, right - x)) {
            known.add(x);
            return true;
        }
        return isKnown(x) && before.size() >= FEWEST_LINES && !after.isEmpty();
    }

    private boolean isKnown(float x) {
        return known.stream().anyMatch(other -> Math.abs(other - x) <= SAME_STRIP);
    }

    /** Whether its lines fill the column; what stands at one height is one line, as a bullet and its text. */
    private static boolean isProse(List<PageItem> items, float width) {
        int lines = 0;
        double filled = 0;
        int i = 0;
        while (i < items.size()) {
            float left = items.get(i).left();
            float right = items.get(i).right();
            float bottom = items.get(i).bottom();
            for (; i < items.size() && items.get(i).bottom() - bottom <= SAME_LINE; i++) {
                left = Math.min(left, items.get(i).left());
                right = Math.max(right, items.get(i).right());
            }
            lines++;
            filled += right - left;
        }
        return lines >= FEWEST_LINES && filled > lines * width * FILLED;
    }

    /** The place in the middle part that the fewest items cross, if enough stand on both sides. */
    private OptionalDouble strip(List<PageItem> items) {
        float left = Float.MAX_VALUE;
        float right = 0;
        for (PageItem item : items) {
            left = Math.min(left, item.left());
            right = Math.max(right, item.right());
        }
        OptionalDouble best = OptionalDouble.empty();
        int fewest = Integer.MAX_VALUE;
        for (float x = left + (right - left) * EDGE; x < right - (right - left) * EDGE; x += 2) {
            int across = 0;
            int before = 0;
            int after = 0;
            for (PageItem item : items) {
                across += crosses(item, x) ? 1 : 0;
                before += item.right() <= x - STRIP / 2 ? 1 : 0;
                after += item.left() >= x + STRIP / 2 ? 1 : 0;
            }
            int fewestAfter = isKnown(x) ? 1 : FEWEST_LINES;
            if (before >= FEWEST_LINES && after >= fewestAfter && across < fewest) {
                fewest = across;
                best = OptionalDouble.of(x);
            }
        }
        return best;
    }

    private static boolean crosses(PageItem item, float x) {
        return item.left() < x + STRIP / 2 && item.right() > x - STRIP / 2;
    }
}
