package fr.ars.portal.plan.reading;

import java.util.List;
import org.jsoup.nodes.Element;

/**
 * Makes a table fit any screen. One whose header row names each column becomes a stack of cards on a narrow screen, every
 * cell with its name; any other stays as it is in a region that is scrolled, by the keyboard too.
 */
final class TableRendering {

    private final Element table;
    private final int number;
    private final TextWords words;
    private final TableCells cells;

    TableRendering(Element table, int number, TextWords words) {
        this.table = table;
        this.number = number;
        this.words = words;
        this.cells = new TableCells(table);
    }

    /** @param csv where its file lies, without its number */
    void render(boolean paper, String csv) {
        if (table.selectFirst("caption") == null) {
            table.prependElement("caption").text(words.table(number));
        }
        if (paper) {
            return;
        }
        if (!cells.headRows().isEmpty()) {
            Element line = new Element("p").addClass("ars-block__file");
            Element link =
                    line.appendElement("a").attr("href", csv + number + ".csv").attr("download", "");
            link.text(words.csv()).appendElement("span").addClass("fr-sr-only").text(" – " + words.table(number));
            table.after(line);
        }
        if (cells.isSimple()) {
            stack();
        } else {
            scroll();
        }
    }

    /** Styles that draw rows as cards take a table's roles away: they are said again. */
    private void stack() {
        table.addClass("ars-stack").attr("role", "table");
        table.select("> thead, > tbody").attr("role", "rowgroup");
        List<String> names = TableCells.cells(cells.headRows().getFirst()).stream()
                .map(Element::text)
                .toList();
        for (Element row : cells.rows()) {
            row.attr("role", "row");
            List<Element> all = TableCells.cells(row);
            for (int i = 0; i < all.size(); i++) {
                Element cell = all.get(i);
                cell.attr("role", cell.nameIs("th") ? "columnheader" : "cell");
                if (cell.nameIs("td")) {
                    cell.attr("data-label", names.get(i));
                }
            }
        }
    }

    private void scroll() {
        Element region = new Element("div").addClass("ars-scroll");
        region.attr("role", "region").attr("tabindex", "0").attr("aria-label", words.table(number));
        table.before(new Element("p").addClass("ars-scroll__hint").text(words.scroll()));
        table.replaceWith(region);
        region.appendChild(table);
    }
}
