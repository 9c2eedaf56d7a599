package fr.ars.portal.agency.internal;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Reads a file of config/reference: UTF-8, commas, a first line of column names, lines of comment after #. */
final class CsvFile {

    private CsvFile() {}

    /** @param columns those the file must have, and the only ones: a column misspelt would be lost in silence */
    static List<CsvLine> read(String name, InputStream content, List<String> columns) {
        List<CsvLine> lines = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder()
                .commentStrategy(CommentStrategy.SKIP)
                .detectBomHeader(true)
                .ofNamedCsvRecord(content, StandardCharsets.UTF_8)) {
            for (NamedCsvRecord found : reader) {
                if (lines.isEmpty()) {
                    checkHeader(name, found.getHeader(), columns);
                }
                lines.add(new CsvLine(name, found.getStartingLineNumber(), new Fields(found.getFieldsAsMap())));
            }
        } catch (CsvParseException e) {
            throw new CsvException(name, lines.isEmpty() ? 1 : lines.getLast().number() + 1, String.valueOf(cause(e)));
        } catch (IOException e) {
            throw new UncheckedIOException("config/" + name + " cannot be read", e);
        }
        if (lines.isEmpty()) {
            throw new CsvException(name, 1, "holds no row");
        }
        return lines;
    }

    private static void checkHeader(String name, List<String> header, List<String> columns) {
        for (String column : columns) {
            if (!header.contains(column)) {
                throw new CsvException(name, 1, column, "is missing");
            }
        }
        TreeSet<String> unknown = new TreeSet<>(header);
        columns.forEach(unknown::remove);
        if (!unknown.isEmpty()) {
            throw new CsvException(name, 1, unknown.first(), "is unknown");
        }
    }

    private static Object cause(CsvParseException e) {
        return e.getCause() == null || e.getCause().getMessage() == null
                ? String.valueOf(e.getMessage())
                : e.getCause().getMessage();
    }
}
