package fr.ars.portal.plan.correcting;

import fr.ars.portal.plan.PlanException;
import fr.ars.portal.plan.TableEdit;
import fr.ars.portal.plan.TableText;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Reads a table as a grid of fields, and makes it what was typed. Merged cells keep their place: words alone change. */
final class TableCorrection {

    private static final int LONGEST_CAPTION = 500;
    private static final String BLOCKS = "p, ul, ol, table, div, figure, img";

    private final Element table;

    TableCorrection(Element table) {
        this.table = table;
    }

    TableText text() {
        return new TableText(
                Optional.ofNullable(table.selectFirst("> caption"))
                        .map(PlainText::of)
                        .orElse(""),
                hasHeadRow(),
                hasHeadColumn(),
                isMerged(),
                rows().stream()
                        .map(row ->
                                cells(row).stream().map(TableCorrection::cell).toList())
                        .toList());
    }

    private static TableText.Cell cell(Element cell) {
        return isPlain(cell) ? new TableText.Cell(PlainText.of(cell), true) : new TableText.Cell(cell.text(), false);
    }

    private static boolean isPlain(Element cell) {
        return cell.selectFirst(BLOCKS) == null;
    }

    void become(TableEdit edit) {
        if (isMerged() && isStructure(edit)) {
            throw new PlanException("table-merged");
        }
        writeCells(edit.cells());
        writeCaption(edit.caption().strip());
        step(edit);
        if (edit.headRow() != hasHeadRow() || edit.headColumn() != hasHeadColumn()) {
            writeHeads(edit.headRow(), edit.headColumn());
        }
    }

    private boolean isStructure(TableEdit edit) {
        return edit.step() != TableEdit.Step.NONE
                || edit.headRow() != hasHeadRow()
                || edit.headColumn() != hasHeadColumn();
    }

    private void writeCells(List<List<String>> words) {
        List<Element> rows = rows();
        for (int r = 0; r < rows.size() && r < words.size(); r++) {
            List<Element> cells = cells(rows.get(r));
            for (int c = 0; c < cells.size() && c < words.get(r).size(); c++) {
                if (isPlain(cells.get(c))) {
                    PlainText.replace(cells.get(c), words.get(r).get(c));
                }
            }
        }
    }

    private void writeCaption(String caption) {
        if (caption.length() > LONGEST_CAPTION) {
            throw new PlanException("caption-too-long", LONGEST_CAPTION);
        }
        Element there = table.selectFirst("> caption");
        if (caption.isEmpty() && there != null) {
            there.remove();
        } else if (!caption.isEmpty()) {
            PlainText.replace(there == null ? table.prependElement("caption") : there, caption);
        }
    }

    private void step(TableEdit edit) {
        switch (edit.step()) {
            case NONE -> {}
            case ADD_ROW -> addRow(edit.at());
            case REMOVE_ROW -> removeRow(edit.at());
            case ADD_COLUMN -> rows().forEach(row -> addCell(row, edit.at()));
            case REMOVE_COLUMN -> removeColumn(edit.at());
        }
    }

    private void addRow(int after) {
        Element row = new Element("tr");
        Element model = rows().get(within(after, rows().size()));
        cells(model).forEach(cell -> row.appendElement("td"));
        Element body = Optional.ofNullable(model.parent())
                .filter(parent -> !parent.nameIs("thead"))
                .orElse(null);
        if (body != null) {
            model.after(row);
        } else {
            Optional.ofNullable(table.selectFirst("> tbody"))
                    .orElseGet(() -> table.appendElement("tbody"))
                    .prependChild(row);
        }
        if (hasHeadColumn(model)) {
            row.child(0).tagName("th").attr("scope", "row");
        }
    }

    private static boolean hasHeadColumn(Element row) {
        return row.selectFirst("> th[scope=row]") != null;
    }

    private void removeRow(int at) {
        if (rows().size() == 1) {
            throw new PlanException("table-last");
        }
        Element row = rows().get(within(at, rows().size()));
        Element part = row.parent();
        row.remove();
        if (part != null && !part.nameIs("table") && part.childrenSize() == 0) {
            part.remove();
        }
    }

    private static void addCell(Element row, int after) {
        List<Element> cells = cells(row);
        Element model = cells.get(within(after, cells.size()));
        Element cell = new Element(model.attr("scope").equals("col") ? "th" : "td");
        if (cell.nameIs("th")) {
            cell.attr("scope", "col");
        }
        model.after(cell);
    }

    private void removeColumn(int at) {
        if (text().columns() == 1) {
            throw new PlanException("table-last");
        }
        for (Element row : rows()) {
            List<Element> cells = cells(row);
            if (at >= 0 && at < cells.size() && cells.size() > 1) {
                cells.get(at).remove();
            }
        }
    }

    private static int within(int index, int size) {
        return Math.clamp(index, 0, size - 1);
    }

    private void writeHeads(boolean headRow, boolean headColumn) {
        List<Element> rows = rows();
        table.select("> thead, > tbody").forEach(part -> part.remove());
        Element body = new Element("tbody");
        for (int i = 0; i < rows.size(); i++) {
            boolean head = headRow && i == 0;
            (head ? table.appendElement("thead") : body).appendChild(rows.get(i));
            List<Element> cells = cells(rows.get(i));
            for (int c = 0; c < cells.size(); c++) {
                mark(cells.get(c), head ? "col" : headColumn && c == 0 ? "row" : "");
            }
        }
        if (body.childrenSize() > 0) {
            table.appendChild(body);
        }
    }

    private static void mark(Element cell, String scope) {
        if (scope.isEmpty()) {
            cell.tagName("td").removeAttr("scope");
        } else {
            cell.tagName("th").attr("scope", scope);
        }
    }

    private boolean hasHeadRow() {
        return !rows().isEmpty() && cells(rows().getFirst()).stream().allMatch(cell -> cell.nameIs("th"));
    }

    private boolean hasHeadColumn() {
        return rows().stream().anyMatch(TableCorrection::hasHeadColumn);
    }

    private boolean isMerged() {
        return !table.select("> * > tr > [colspan], > * > tr > [rowspan]").isEmpty();
    }

    private List<Element> rows() {
        return table.select("> thead > tr, > tbody > tr");
    }

    private static List<Element> cells(Element row) {
        return row.select("> td, > th");
    }
}
