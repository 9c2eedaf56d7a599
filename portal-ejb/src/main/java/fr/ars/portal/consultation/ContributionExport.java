package fr.ars.portal.consultation;

import de.siegmar.fastcsv.writer.CsvWriter;
import fr.ars.portal.plan.DraftVersionId;
import fr.ars.portal.plan.OutlineEntry;
import fr.ars.portal.plan.PlanQueries;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The published contributions of a consultation as a file anybody may reuse: number, section, opinion, text as published,
 * and what the agency made of it; never a name. It is written piece by piece, whatever its length, and a failure breaks
 * it off rather than ending it as if it were whole.
 */
@Stateless
public class ContributionExport {

    private static final int AT_ONCE = 1_000;

    @Inject
    ConsultationQueries contributions;

    @Inject
    PlanQueries plans;

    /** In a transaction for each batch: a slow reader keeps no connection. Writes CSV (comma, UTF-8) and returns how many contributions it holds. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public long writeCsv(ConsultationView consultation, Writer target) {
        Map<Long, String> headings = plans.outline(new DraftVersionId(consultation.draftVersion())).stream()
                .collect(Collectors.toMap(entry -> entry.section().value(), OutlineEntry::heading));
        long rows = 0;
        try {
            CsvWriter csv = CsvWriter.builder().build(target);
            csv.writeRecord("numero", "section", "position", "qualite", "texte", "recue_le", "suite", "reponse");
            long after = 0;
            List<ContributionLine> some =
                    contributions.published(consultation.line().id(), after, AT_ONCE);
            while (!some.isEmpty()) {
                some.forEach(line -> csv.writeRecord(row(line, headings)));
                rows += some.size();
                after = some.getLast().number().value();
                some = contributions.published(consultation.line().id(), after, AT_ONCE);
            }
            csv.flush();
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException("The export could not be written", e);
        }
    }

    private static List<String> row(ContributionLine line, Map<Long, String> headings) {
        return List.of(
                line.number().toString(),
                safe(line.section().map(id -> headings.getOrDefault(id, "")).orElse("")),
                line.stance().name(),
                line.capacity().name(),
                safe(line.text()),
                line.receivedAt().toString(),
                line.answer().map(answer -> answer.outcome().name()).orElse(""),
                safe(line.answer().map(ContributionLine.Answer::text).orElse("")));
    }

    /** A spreadsheet takes a cell that begins so for a formula, and would carry it out. */
    static String safe(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
