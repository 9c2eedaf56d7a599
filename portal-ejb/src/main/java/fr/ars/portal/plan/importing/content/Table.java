package fr.ars.portal.plan.importing.content;

import java.util.List;

/** A table; a cell may hold anything, tables included. */
public record Table(List<Row> rows) implements Block {

    public Table {
        rows = List.copyOf(rows);
    }

    /** A table of one cell is a frame drawn around some text ("Encadré"), not data. */
    public boolean isFrame() {
        return rows.size() == 1 && rows.get(0).cells().size() == 1;
    }

    /** @param heading whether its cells name the columns */
    public record Row(boolean heading, List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** A cell covering so many columns and rows. */
    public record Cell(int columns, int rows, List<Block> content) {

        public Cell {
            content = List.copyOf(content);
        }
    }
}
