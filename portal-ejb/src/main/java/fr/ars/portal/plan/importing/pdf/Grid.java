package fr.ars.portal.plan.importing.pdf;

import fr.ars.portal.plan.importing.pdf.PageContent.Rule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** The lines of a table: where its columns and rows begin and end, and which of its cells are one. */
final class Grid {

    private static final float NEAR = 3;
    private static final int LARGEST = 20_000;

    private final List<Rule> rules;
    private final float[] columns;
    private final float[] rows;

    private Grid(List<Rule> rules, float[] columns, float[] rows) {
        this.rules = rules;
        this.columns = columns;
        this.rows = rows;
    }

    /** A cell, which may cover several columns and rows. */
    record Cell(int column, int row, int columns, int rows) {}

    static Optional<Grid> of(List<Rule> rules) {
        float[] columns = places(rules.stream().filter(rule -> !rule.isAcross()).toList(), Rule::left);
        float[] rows = places(rules.stream().filter(Rule::isAcross).toList(), Rule::top);
        boolean table = columns.length > 2 && rows.length > 2 && columns.length * rows.length < LARGEST;
        return table ? Optional.of(new Grid(rules, columns, rows)) : Optional.empty();
    }

    private static float[] places(List<Rule> rules, ToDoubleFunction<Rule> place) {
        double[] all = rules.stream().mapToDouble(place).sorted().toArray();
        float[] distinct = new float[all.length];
        int count = 0;
        for (double at : all) {
            if (count == 0 || at - distinct[count - 1] > NEAR) {
                distinct[count++] = (float) at;
            }
        }
        return Arrays.copyOf(distinct, count);
    }

    float left() {
        return columns[0];
    }

    float right() {
        return columns[columns.length - 1];
    }

    float top() {
        return rows[0];
    }

    float bottom() {
        return rows[rows.length - 1];
    }

    int columnCount() {
        return columns.length - 1;
    }

    int rowCount() {
        return rows.length - 1;
    }

    boolean holds(Glyph glyph) {
        float x = glyph.left() + glyph.width() / 2;
        float y = glyph.baseline() - glyph.size() / 3;
        return x > left() && x < right() && y > top() && y < bottom();
    }

    /** The column and row a letter of the table stands in. */
    int columnOf(Glyph glyph) {
        return place(columns, glyph.left() + glyph.width() / 2);
    }

    int rowOf(Glyph glyph) {
        return place(rows, glyph.baseline() - glyph.size() / 3);
    }

    private static int place(float[] places, float at) {
        int place = 0;
        while (place < places.length - 2 && places[place + 1] <= at) {
            place++;
        }
        return place;
    }

    /** The cells row by row; empty when those without a line in between are no rectangle, so that nothing is certain. */
    Optional<List<Cell>> cells() {
        boolean[][] taken = new boolean[rowCount()][columnCount()];
        List<Cell> cells = new ArrayList<>();
        for (int row = 0; row < rowCount(); row++) {
            for (int column = 0; column < columnCount(); column++) {
                if (!taken[row][column]) {
                    Cell cell = cell(column, row);
                    if (!take(cell, taken)) {
                        return Optional.empty();
                    }
                    cells.add(cell);
                }
            }
        }
        return Optional.of(cells);
    }

    private Cell cell(int column, int row) {
        int columnsCovered = 1;
        while (column + columnsCovered < columnCount() && !hasLineDown(column + columnsCovered, row)) {
            columnsCovered++;
        }
        int rowsCovered = 1;
        while (row + rowsCovered < rowCount() && !hasLineAcross(column, row + rowsCovered)) {
            rowsCovered++;
        }
        return new Cell(column, row, columnsCovered, rowsCovered);
    }

    private static boolean take(Cell cell, boolean[][] taken) {
        for (int row = cell.row; row < cell.row + cell.rows; row++) {
            for (int column = cell.column; column < cell.column + cell.columns; column++) {
                if (taken[row][column]) {
                    return false;
                }
                taken[row][column] = true;
            }
        }
        return true;
    }

    /** Whether a line is drawn on the left of that column, beside that row. */
    private boolean hasLineDown(int column, int row) {
        float x = columns[column];
        float y = (rows[row] + rows[row + 1]) / 2;
        return rules.stream()
                .anyMatch(rule ->
                        !rule.isAcross() && Math.abs(rule.left() - x) <= NEAR && rule.top() <= y && rule.bottom() >= y);
    }

    private boolean hasLineAcross(int column, int row) {
        float y = rows[row];
        float x = (columns[column] + columns[column + 1]) / 2;
        return rules.stream()
                .anyMatch(rule ->
                        rule.isAcross() && Math.abs(rule.top() - y) <= NEAR && rule.left() <= x && rule.right() >= x);
    }
}
