package fr.ars.portal.plan.importing.html;

import fr.ars.portal.plan.importing.content.Block;
import fr.ars.portal.plan.importing.content.Table;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Reads a table with its merged cells. */
final class HtmlTable {

    private static final int WIDEST = 100;
    private static final int TALLEST = 1_000;

    private final HtmlBody body;
    private final List<Table.Row> rows = new ArrayList<>();

    HtmlTable(HtmlBody body) {
        this.body = body;
    }

    /** Whether the table only puts parts of the page beside each other: data have no headings within. */
    static boolean laysOut(Element table) {
        return table.attr("role").matches("presentation|none")
                || table.selectFirst("th") == null && table.selectFirst("h1, h2, h3") != null;
    }

    void read(Element table, List<Block> blocks) {
        for (Element part : table.children()) {
            switch (part.normalName()) {
                case "caption" -> blocks.addAll(new HtmlFlow(body).blocks(part));
                case "tr" -> readRow(part, false);
                case "thead" -> part.children().forEach(row -> readRow(row, true));
                case "tbody", "tfoot" -> part.children().forEach(row -> readRow(row, false));
                default -> {}
            }
        }
        boolean said = rows.stream()
                .flatMap(row -> row.cells().stream())
                .anyMatch(cell -> !cell.content().isEmpty());
        if (said) {
            blocks.add(new Table(rows));
        }
    }

    private void readRow(Element row, boolean inHead) {
        if (!row.normalName().equals("tr") || PageParts.leftOut(row).isPresent()) {
            return;
        }
        List<Table.Cell> cells = new ArrayList<>();
        boolean heading = true;
        for (Element cell : row.children()) {
            if (cell.normalName().matches("t[dh]")) {
                heading &= cell.normalName().equals("th");
                cells.add(new Table.Cell(
                        span(cell, "colspan", WIDEST),
                        span(cell, "rowspan", TALLEST),
                        new HtmlFlow(body).blocks(cell)));
            }
        }
        if (!cells.isEmpty()) {
            rows.add(new Table.Row(inHead || heading, cells));
        }
    }

    private static int span(Element cell, String attribute, int most) {
        String value = cell.attr(attribute);
        return value.matches("\\d{1,6}") ? Math.clamp(Integer.parseInt(value), 1, most) : 1;
    }
}
