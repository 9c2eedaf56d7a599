package fr.ars.portal.plan;

import java.util.List;

/**
 * A table of a section as its cells are corrected.
 *
 * @param headRow whether its first row names the columns
 * @param headColumn whether its first column names the rows
 * @param merged whether cells span several rows or columns: then only words can be corrected
 */
public record TableText(String caption, boolean headRow, boolean headColumn, boolean merged, List<List<Cell>> rows) {

    public TableText {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** How many columns the longest row has. */
    public int columns() {
        return rows.stream().mapToInt(List::size).max().orElse(0);
    }

    /** @param plain whether its words can be corrected in a field: no list, no paragraphs, no table within */
    public record Cell(String text, boolean plain) {}
}
