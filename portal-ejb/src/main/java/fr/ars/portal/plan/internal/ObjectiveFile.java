package fr.ars.portal.plan.internal;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import fr.ars.portal.plan.ObjectiveLine;
import fr.ars.portal.plan.PlanException;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Objectives as a spreadsheet has them: the columns code, parent (the code of the strategic objective, empty for a
 * strategic one) and title. Read with commas or semicolons, in UTF-8 or as Windows writes; written with commas in UTF-8.
 */
public final class ObjectiveFile {

    /** A plan has some dozens of objectives; what is larger is another file. */
    private static final int LARGEST = 500_000;

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final List<String> COLUMNS = List.of("code", "parent", "title");

    private ObjectiveFile() {}

    public static List<ObjectiveRow> read(InputStream content) {
        String text = text(content);
        char separator = text.lines().findFirst().orElse("").contains(";") ? ';' : ',';
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().fieldSeparator(separator).ofNamedCsvRecord(text)) {
            List<NamedCsvRecord> records = reader.stream().toList();
            if (records.isEmpty() || !records.getFirst().getHeader().containsAll(COLUMNS)) {
                throw new PlanException("objectives-columns-missing");
            }
            return records.stream().map(ObjectiveFile::row).toList();
        } catch (CsvParseException e) {
            throw unreadable(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ObjectiveRow row(NamedCsvRecord line) {
        return new ObjectiveRow(
                line.getStartingLineNumber(), field(line, "code"), field(line, "parent"), field(line, "title"));
    }

    private static String field(NamedCsvRecord line, String column) {
        return line.findField(column).orElse("").strip();
    }

    private static String text(InputStream content) {
        try {
            byte[] bytes = content.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new PlanException("objectives-file-too-large");
            }
            try {
                return StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(bytes))
                        .toString()
                        .replaceFirst("^\uFEFF", "");
            } catch (CharacterCodingException e) {
                return WINDOWS.decode(ByteBuffer.wrap(bytes)).toString();
            }
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private static PlanException unreadable(Exception cause) {
        PlanException refusal = new PlanException("objectives-file-unreadable");
        refusal.initCause(cause);
        return refusal;
    }

    public static String write(List<ObjectiveLine> objectives) {
        Map<?, String> codes = objectives.stream().collect(Collectors.toMap(ObjectiveLine::id, ObjectiveLine::code));
        StringWriter target = new StringWriter();
        CsvWriter csv = CsvWriter.builder().bufferSize(0).build(target);
        csv.writeRecord(COLUMNS);
        objectives.forEach(objective -> csv.writeRecord(
                safe(objective.code()), safe(objective.parent().map(codes::get).orElse("")), safe(objective.title())));
        return target.toString();
    }

    /** A spreadsheet takes a cell that begins so for a formula, and would carry it out. */
    private static String safe(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
