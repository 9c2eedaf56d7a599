package fr.ars.portal.plan.importing.pdf;

import fr.ars.portal.plan.importing.pdf.PageContent.Rule;
import fr.ars.portal.plan.importing.pdf.PageItem.ImageItem;
import fr.ars.portal.plan.importing.pdf.PageItem.TableItem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Makes lines, tables and places of pictures of what a page draws, in the order in which they are read. */
final class PageLayout {

    /** The line above footnotes is short, in shares of the page's width, and stands in the lower part of the page. */
    private static final float SHORTEST_RULE = 0.08f;

    private static final float LONGEST_RULE = 0.5f;
    private static final float LOWER_PART = 0.3f;

    /** A picture this large stands behind the text, not in it. */
    private static final float BACKGROUND = 0.8f;

    private static final int FEWEST_BLANKS = 20;

    private PageLayout() {}

    /** @param strips where strips between columns stood on the pages before */
    static LaidOutPage of(PageContent page, List<Float> strips) {
        List<Glyph> rest = new ArrayList<>(page.glyphs());
        List<PageItem> items = new ArrayList<>();
        for (Grid grid : RuledTables.of(page.rules())) {
            List<Glyph> inside = rest.stream().filter(grid::holds).toList();
            Optional<TableItem> table = TableOfGrid.read(grid, inside);
            if (table.isPresent()) {
                items.add(table.get());
                rest.removeIf(grid::holds);
            }
        }
        page.images().stream()
                .filter(image -> image.area() < page.width() * page.height() * BACKGROUND)
                .forEach(image -> items.add(new ImageItem(image)));
        items.addAll(Segments.of(rest));
        List<List<PageItem>> regions = Columns.regions(items, strips).stream()
                .map(PageLayout::withLines)
                .toList();
        return new LaidOutPage(
                page.number(),
                page.width(),
                page.height(),
                regions,
                lines(page.turned()),
                blankRows(page.glyphs()),
                footRules(page));
    }

    /** The lines of some letters that stand by themselves, such as those of a cell. */
    static List<PdfLine> lines(List<Glyph> glyphs) {
        return Segments.rows(Segments.of(glyphs)).stream().map(LineText::of).toList();
    }

    private static List<PageItem> withLines(List<PageItem> region) {
        List<Segment> segments = new ArrayList<>();
        List<PageItem> items = new ArrayList<>();
        for (PageItem item : region) {
            if (item instanceof Segment segment) {
                segments.add(segment);
            } else {
                items.add(item);
            }
        }
        Segments.rows(segments).forEach(row -> items.add(LineText.of(row)));
        items.sort(Comparator.comparingDouble(PageItem::bottom));
        return items;
    }

    private static List<Float> blankRows(List<Glyph> glyphs) {
        List<Float> rows = new ArrayList<>();
        int blanks = 0;
        float baseline = 0;
        for (Glyph glyph : glyphs) {
            blanks = glyph.isBlank() && (glyph.baseline() == baseline || blanks == 0) ? blanks + 1 : 0;
            baseline = glyph.baseline();
            if (blanks == FEWEST_BLANKS) {
                rows.add(baseline);
            }
        }
        return rows;
    }

    private static List<Rule> footRules(PageContent page) {
        return page.rules().stream()
                .filter(rule -> rule.isAcross() && rule.top() > page.height() * LOWER_PART)
                .filter(rule -> isShort(rule, page.width()))
                .toList();
    }

    private static boolean isShort(Rule rule, float width) {
        float length = rule.right() - rule.left();
        return length >= width * SHORTEST_RULE && length <= width * LONGEST_RULE;
    }
}
