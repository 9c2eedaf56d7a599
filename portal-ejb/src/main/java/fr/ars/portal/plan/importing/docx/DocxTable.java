package fr.ars.portal.plan.importing.docx;

import fr.ars.portal.plan.importing.content.Block;
import fr.ars.portal.plan.importing.content.Table;
import fr.ars.portal.plan.importing.reading.XmlPull;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads a table with its merged cells. */
final class DocxTable {

    private static final int WIDEST = 100;

    private final DocxBody body;
    private final List<RowDraft> rows = new ArrayList<>();
    /** The cells of the last row, by the column they start in: some may go on in the next one. */
    private Map<Integer, CellDraft> above = new HashMap<>();

    private static final class RowDraft {
        private boolean heading;
        private int column;
        private final List<CellDraft> cells = new ArrayList<>();
        private final Map<Integer, CellDraft> byColumn = new HashMap<>();
    }

    private static final class CellDraft {
        private int columns = 1;
        private int rows = 1;
        private boolean continuesAbove;
        private final List<Block> content = new ArrayList<>();
    }

    DocxTable(DocxBody body) {
        this.body = body;
    }

    void read(XmlPull xml, List<Block> blocks) {
        xml.children(name -> readPart(name, xml));
        List<Table.Row> finished = new ArrayList<>();
        for (RowDraft row : rows) {
            List<Table.Cell> cells = row.cells.stream()
                    .map(cell -> new Table.Cell(cell.columns, cell.rows, cell.content))
                    .toList();
            if (!cells.isEmpty()) {
                finished.add(new Table.Row(row.heading, cells));
            }
        }
        if (!finished.isEmpty()) {
            blocks.add(new Table(finished));
        }
    }

    private void readPart(String name, XmlPull xml) {
        switch (name) {
            case "w:tr" -> readRow(xml);
            case "w:sdt", "w:sdtContent", "w:customXml", "w:ins" -> xml.children(child -> readPart(child, xml));
            default -> {}
        }
    }

    private void readRow(XmlPull xml) {
        RowDraft row = new RowDraft();
        xml.children(name -> readRowPart(name, xml, row));
        rows.add(row);
        above = row.byColumn;
    }

    private void readRowPart(String name, XmlPull xml, RowDraft row) {
        switch (name) {
            case "w:trPr" ->
                xml.children(property -> {
                    if (property.equals("w:tblHeader")) {
                        row.heading = xml.isOn();
                    } else if (property.equals("w:gridBefore")) {
                        row.column = xml.number(0);
                    }
                });
            case "w:tc" -> place(readCell(xml), row);
            case "w:sdt", "w:sdtContent", "w:customXml" -> xml.children(child -> readRowPart(child, xml, row));
            default -> {}
        }
    }

    private void place(CellDraft cell, RowDraft row) {
        CellDraft upper = above.get(row.column);
        if (cell.continuesAbove && upper != null) {
            upper.rows++;
            upper.content.addAll(cell.content);
            row.byColumn.put(row.column, upper);
        } else {
            row.cells.add(cell);
            row.byColumn.put(row.column, cell);
        }
        row.column += cell.columns;
    }

    private CellDraft readCell(XmlPull xml) {
        CellDraft cell = new CellDraft();
        cell.content.addAll(body.blocks(xml, name -> {
            if (name.equals("w:tcPr")) {
                xml.children(property -> {
                    if (property.equals("w:gridSpan")) {
                        cell.columns = Math.clamp(xml.number(1), 1, WIDEST);
                    } else if (property.equals("w:vMerge")) {
                        cell.continuesAbove = !xml.value().equals("restart");
                    }
                });
            }
        }));
        return cell;
    }
}
