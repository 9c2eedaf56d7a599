package fr.ars.portal.consultation.internal;

import de.siegmar.fastcsv.writer.CsvWriter;
import fr.ars.portal.consultation.Capacity;
import fr.ars.portal.consultation.ConsultationQueries;
import fr.ars.portal.consultation.ConsultationView;
import fr.ars.portal.consultation.ContributionLine;
import fr.ars.portal.consultation.ExportFormat;
import fr.ars.portal.consultation.OpenContribution;
import fr.ars.portal.consultation.PublishedFigures;
import fr.ars.portal.consultation.SmallGroups;
import fr.ars.portal.plan.DraftVersionId;
import fr.ars.portal.plan.OutlineEntry;
import fr.ars.portal.plan.PlanQueries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;

/** Writes the published contributions of a consultation, a thousand at a time, each thousand in a transaction of its own. */
@ApplicationScoped
public class ExportWriter {

    private static final int AT_ONCE = 1_000;

    @Inject
    ConsultationQueries contributions;

    @Inject
    PublishedFigures figures;

    @Inject
    PlanQueries plans;

    /**
     * @param progress is told how many have been written so far
     * @return how many there are
     */
    public long write(ConsultationView consultation, ExportFormat format, OutputStream target, LongConsumer progress)
            throws IOException {
        BufferedWriter writer = new BufferedWriter(new OutputStreamWriter(target, StandardCharsets.UTF_8));
        long rows =
                format == ExportFormat.CSV ? csv(consultation, writer, progress) : json(consultation, writer, progress);
        writer.flush();
        return rows;
    }

    private long csv(ConsultationView consultation, BufferedWriter writer, LongConsumer progress) throws IOException {
        CsvWriter csv = CsvWriter.builder().build(writer);
        csv.writeRecord(OpenContribution.COLUMNS);
        long rows = each(consultation, contribution -> csv.writeRecord(contribution.cells()), progress);
        csv.flush();
        return rows;
    }

    private long json(ConsultationView consultation, BufferedWriter writer, LongConsumer progress) {
        JsonGenerator json = Json.createGenerator(writer).writeStartObject();
        json.write("consultation", consultation.line().id().value());
        json.write("title", consultation.line().title()).writeStartArray("contributions");
        long rows = each(consultation, contribution -> json.write(contribution.json()), progress);
        json.writeEnd().write("rows", rows).writeEnd().flush();
        return rows;
    }

    private long each(ConsultationView consultation, Consumer<OpenContribution> write, LongConsumer progress) {
        Map<Long, OutlineEntry> sections = plans.outline(new DraftVersionId(consultation.draftVersion())).stream()
                .collect(Collectors.toMap(entry -> entry.section().value(), entry -> entry));
        SmallGroups<Capacity> capacities = figures.capacities(consultation.line());
        long rows = 0;
        List<ContributionLine> some =
                contributions.published(consultation.line().id(), 0, AT_ONCE);
        while (!some.isEmpty()) {
            some.forEach(line -> write.accept(OpenContribution.of(line, sections, capacities)));
            rows += some.size();
            progress.accept(rows);
            long after = some.getLast().number().value();
            some = contributions.published(consultation.line().id(), after, AT_ONCE);
        }
        return rows;
    }
}
