package fr.ars.portal.plan.reading;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** The cells of a table of the text, in their places. */
final class TableCells {

    /** More places than any table of a text has; a cell that claims to span more is not believed. */
    private static final int WIDEST = 200;

    private final Element table;

    TableCells(Element table) {
        this.table = table;
    }

    List<Element> headRows() {
        return rows().stream().filter(row -> isIn(row, "thead")).toList();
    }

    /** The rows of this table, not those of a table within a cell of it. */
    List<Element> rows() {
        return table.select("tr").stream()
                .filter(row -> table.equals(row.closest("table")))
                .toList();
    }

    static List<Element> cells(Element row) {
        return row.children().stream()
                .filter(cell -> cell.nameIs("th") || cell.nameIs("td"))
                .toList();
    }

    /** Whether its only header row names each column: every cell can then be told by the name of its column. */
    boolean isSimple() {
        List<Element> heads = headRows();
        if (heads.size() != 1 || !table.select("table table").isEmpty()) {
            return false;
        }
        int columns = cells(heads.getFirst()).size();
        boolean named = cells(heads.getFirst()).stream().allMatch(Element::hasText);
        return named
                && columns > 1
                && rows().stream()
                        .allMatch(row -> cells(row).size() == columns
                                && cells(row).stream().allMatch(cell -> spans(cell, "colspan") == 1))
                && rows().stream().flatMap(row -> cells(row).stream()).allMatch(cell -> spans(cell, "rowspan") == 1);
    }

    /** Every place with its words; a cell that spans several places says the same in each. */
    List<List<String>> grid() {
        List<Element> rows = rows();
        List<List<String>> grid = new ArrayList<>();
        rows.forEach(row -> grid.add(new ArrayList<>()));
        for (int y = 0; y < rows.size(); y++) {
            int x = 0;
            for (Element cell : cells(rows.get(y))) {
                x = firstFree(grid.get(y), x);
                fill(grid, y, x, cell);
                x += spans(cell, "colspan");
            }
        }
        int width = grid.stream().mapToInt(List::size).max().orElse(0);
        return grid.stream().map(row -> padded(row, width)).toList();
    }

    private static int firstFree(List<String> row, int from) {
        int x = from;
        while (x < row.size() && !row.get(x).equals(FREE)) {
            x++;
        }
        return x;
    }

    private static void fill(List<List<String>> grid, int y, int x, Element cell) {
        int bottom = Math.min(grid.size(), y + spans(cell, "rowspan"));
        for (int row = y; row < bottom; row++) {
            List<String> line = grid.get(row);
            int right = x + spans(cell, "colspan");
            while (line.size() < right) {
                line.add(FREE);
            }
            for (int place = x; place < right; place++) {
                line.set(place, cell.text());
            }
        }
    }

    private static List<String> padded(List<String> row, int width) {
        List<String> padded = new ArrayList<>(row);
        while (padded.size() < width) {
            padded.add(FREE);
        }
        padded.replaceAll(cell -> cell.equals(FREE) ? "" : cell);
        return padded;
    }

    private static int spans(Element cell, String attribute) {
        String value = cell.attr(attribute);
        return value.matches("[1-9]\\d{0,3}") ? Math.min(WIDEST, Integer.parseInt(value)) : 1;
    }

    private static boolean isIn(Element row, String group) {
        Element parent = row.parent();
        return parent != null && parent.nameIs(group);
    }

    /** A place no cell has been put in yet: no text of a cell is like it. */
    private static final String FREE = "\u0000";
}
