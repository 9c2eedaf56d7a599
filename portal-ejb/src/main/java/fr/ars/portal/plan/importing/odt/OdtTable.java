package fr.ars.portal.plan.importing.odt;

import fr.ars.portal.plan.importing.content.Block;
import fr.ars.portal.plan.importing.content.Table;
import fr.ars.portal.plan.importing.reading.XmlPull;
import java.util.ArrayList;
import java.util.List;

/** Reads a table with its merged cells. */
final class OdtTable {

    private static final int WIDEST = 100;
    private static final int TALLEST = 1_000;

    private final OdtBody body;
    private final List<Table.Row> rows = new ArrayList<>();

    OdtTable(OdtBody body) {
        this.body = body;
    }

    void read(XmlPull xml, List<Block> blocks) {
        xml.children(name -> readPart(name, xml, false));
        boolean said = rows.stream()
                .flatMap(row -> row.cells().stream())
                .anyMatch(cell -> !cell.content().isEmpty());
        if (said) {
            blocks.add(new Table(rows));
        }
    }

    private void readPart(String name, XmlPull xml, boolean heading) {
        switch (name) {
            case "table:table-header-rows" -> xml.children(part -> readPart(part, xml, true));
            case "table:table-rows", "table:table-row-group" -> xml.children(part -> readPart(part, xml, heading));
            case "table:table-row" -> readRow(xml, heading);
            case "text:soft-page-break" -> body.found.endPage();
            default -> {}
        }
    }

    private void readRow(XmlPull xml, boolean heading) {
        List<Table.Cell> cells = new ArrayList<>();
        xml.children(name -> {
            if (name.equals("table:table-cell")) {
                readCell(xml, cells);
            }
        });
        if (!cells.isEmpty()) {
            rows.add(new Table.Row(heading, cells));
        }
    }

    /** An empty cell may stand for several; what is printed once is said once. */
    private void readCell(XmlPull xml, List<Table.Cell> cells) {
        int columns = Math.clamp(xml.number("number-columns-spanned", 1), 1, WIDEST);
        int tall = Math.clamp(xml.number("number-rows-spanned", 1), 1, TALLEST);
        int times = Math.clamp(xml.number("number-columns-repeated", 1), 1, WIDEST);
        Table.Cell cell = new Table.Cell(columns, tall, body.blocks(xml));
        for (int i = 0; i < (cell.content().isEmpty() ? times : 1); i++) {
            cells.add(cell);
        }
    }
}
