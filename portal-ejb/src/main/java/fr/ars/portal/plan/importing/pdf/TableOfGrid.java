package fr.ars.portal.plan.importing.pdf;

import fr.ars.portal.plan.importing.content.Block;
import fr.ars.portal.plan.importing.content.Paragraph;
import fr.ars.portal.plan.importing.content.Table;
import fr.ars.portal.plan.importing.pdf.PageItem.TableItem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts the letters of a page into the cells of a drawn table. */
final class TableOfGrid {

    /** In a drawing that only looks like a table most cells are empty. */
    private static final int EMPTY_AMONG = 4;

    private final Grid grid;
    private final Map<Integer, List<Glyph>> byPlace = new HashMap<>();
    private boolean firstRowBold = true;
    private int written;

    private TableOfGrid(Grid grid) {
        this.grid = grid;
    }

    /** The table; empty when it is not certain that it is one. */
    static Optional<TableItem> read(Grid grid, List<Glyph> glyphs) {
        Optional<List<Grid.Cell>> cells = grid.cells();
        return cells.isEmpty() || glyphs.isEmpty() ? Optional.empty() : new TableOfGrid(grid).read(cells.get(), glyphs);
    }

    private Optional<TableItem> read(List<Grid.Cell> cells, List<Glyph> glyphs) {
        for (Glyph glyph : glyphs) {
            byPlace.computeIfAbsent(place(grid.columnOf(glyph), grid.rowOf(glyph)), key -> new ArrayList<>())
                    .add(glyph);
        }
        List<List<Table.Cell>> rows = new ArrayList<>();
        for (int row = 0; row < grid.rowCount(); row++) {
            rows.add(new ArrayList<>());
        }
        cells.forEach(cell -> rows.get(cell.row()).add(cell(cell)));
        if (written * EMPTY_AMONG < cells.size()) {
            return Optional.empty();
        }
        List<Table.Row> finished = new ArrayList<>();
        for (List<Table.Cell> row : rows) {
            finished.add(new Table.Row(finished.isEmpty() && firstRowBold && rows.size() > 1, row));
        }
        return Optional.of(new TableItem(new Table(finished), grid.left(), grid.right(), grid.top(), grid.bottom()));
    }

    private Table.Cell cell(Grid.Cell cell) {
        List<Glyph> glyphs = new ArrayList<>();
        for (int row = cell.row(); row < cell.row() + cell.rows(); row++) {
            for (int column = cell.column(); column < cell.column() + cell.columns(); column++) {
                glyphs.addAll(byPlace.getOrDefault(place(column, row), List.of()));
            }
        }
        List<Block> blocks = ParagraphAssembly.ofCell(PageLayout.lines(glyphs));
        written += blocks.isEmpty() ? 0 : 1;
        if (cell.row() == 0) {
            firstRowBold &= blocks.stream()
                    .allMatch(block -> block instanceof Paragraph paragraph
                            && paragraph.clues().bold());
        }
        return new Table.Cell(cell.columns(), cell.rows(), blocks);
    }

    private int place(int column, int row) {
        return row * grid.columnCount() + column;
    }
}
