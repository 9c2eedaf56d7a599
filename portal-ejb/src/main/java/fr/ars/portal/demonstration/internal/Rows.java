package fr.ars.portal.demonstration.internal;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.ars.portal.kernel.ConfigFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Reads a file of config/demo: UTF-8, commas, a first line of column names, lines of comment after #. */
public final class Rows {

    private Rows() {}

    public static Stream<Row> in(ConfigFiles files, String name) {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder()
                .commentStrategy(CommentStrategy.SKIP)
                .ofNamedCsvRecord(files.open(name), StandardCharsets.UTF_8)) {
            List<Row> rows = reader.stream()
                    .map(found -> new Row(name, found.getStartingLineNumber(), found.getFieldsAsMap()))
                    .toList();
            return rows.stream();
        } catch (IOException e) {
            throw new UncheckedIOException("config/" + name + " cannot be read", e);
        }
    }
}
