package fr.ars.portal.plan.reading;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A table of the text as a file. It is meant for people who open it with the spreadsheet of a French desk: semicolons
 * between cells, because the comma is the decimal sign there, and a byte order mark, without which Excel does not see
 * that it is UTF-8. Programs read both.
 */
public final class TableCsv {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d[\\d\u00A0\u202F ]*(?:[.,]\\d+)?[\u00A0\u202F ]?%?");

    private TableCsv() {}

    public static void write(TextTable table, Writer target) {
        try {
            target.write(BYTE_ORDER_MARK);
            CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(target);
            for (List<String> row : table.rows()) {
                csv.writeRecord(row.stream().map(TableCsv::safe).toList());
            }
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("The table could not be written", e);
        }
    }

    /** A spreadsheet takes a cell that begins so for a formula, and would carry it out; a number it may have. */
    static String safe(String cell) {
        boolean formula = !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0;
        return formula && !NUMBER.matcher(cell).matches() ? "'" + cell : cell;
    }
}
