package fr.ars.portal.plan;

import java.util.List;

/**
 * What a table is to become.
 *
 * @param cells the words of every cell, row by row; of cells that are not plain they are passed over
 * @param at the row or column that the step is about, 0 for the first
 */
public record TableEdit(
        String caption, boolean headRow, boolean headColumn, List<List<String>> cells, Step step, int at) {

    public TableEdit {
        cells = cells.stream().map(List::copyOf).toList();
    }

    /** What is done besides correcting words. */
    public enum Step {
        NONE,
        ADD_ROW,
        REMOVE_ROW,
        ADD_COLUMN,
        REMOVE_COLUMN
    }
}
