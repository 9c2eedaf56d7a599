package fr.ars.portal.consultation;

import fr.ars.portal.plan.OutlineEntry;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A published contribution as open data: what it says and what became of it, and nothing of who said it but the capacity
 * where it is shared by enough others. Not even the name its author chose to show: a page can be corrected, a copy of
 * our data cannot.
 *
 * @param section where the contribution stands in the text; empty for the whole text
 * @param capacity empty where too few share it
 */
public record OpenContribution(ContributionLine line, Optional<OutlineEntry> section, Optional<Capacity> capacity) {

    /** The columns of the CSV; {@code contributions.schema.json} says what each holds. New ones come last. */
    public static final List<String> COLUMNS = List.of(
            "numero",
            "section",
            "position",
            "qualite",
            "texte",
            "recue_le",
            "suite",
            "reponse",
            "section_ancre",
            "reponse_le");

    /** A spreadsheet takes a cell that begins so for a formula, and would carry it out; wide forms are read as the others. */
    private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

    /** @param sections the outline of the text, by identifier */
    public static OpenContribution of(
            ContributionLine line, Map<Long, OutlineEntry> sections, SmallGroups<Capacity> capacities) {
        return new OpenContribution(
                line,
                line.section().flatMap(id -> Optional.ofNullable(sections.get(id))),
                Optional.of(line.capacity()).filter(capacities::shows));
    }

    /** One line of the CSV. */
    public List<String> cells() {
        Optional<ContributionLine.Answer> answer = line.answer();
        return List.of(
                line.number().toString(),
                safe(section.map(OutlineEntry::heading).orElse("")),
                line.stance().name(),
                capacity.map(Capacity::name).orElse(""),
                safe(line.text()),
                line.receivedAt().toString(),
                answer.map(given -> given.outcome().name()).orElse(""),
                safe(answer.map(ContributionLine.Answer::text).orElse("")),
                section.map(OutlineEntry::anchor).orElse(""),
                answer.map(given -> given.publishedAt().toString()).orElse(""));
    }

    public JsonObject json() {
        JsonObjectBuilder json =
                Json.createObjectBuilder().add("number", line.number().toString());
        section.ifPresent(entry -> json.add("section", entry.anchor()).add("sectionTitle", entry.heading()));
        json.add("stance", line.stance().name());
        capacity.ifPresent(known -> json.add("capacity", known.name()));
        json.add("text", line.text()).add("receivedAt", line.receivedAt().toString());
        line.answer()
                .ifPresent(answer -> json.add(
                        "answer",
                        Json.createObjectBuilder()
                                .add("outcome", answer.outcome().name())
                                .add("text", answer.text())
                                .add("publishedAt", answer.publishedAt().toString())));
        return json.build();
    }

    /** The text as it is, unless it would be carried out: then after an apostrophe, as spreadsheets write text. */
    static String safe(String cell) {
        return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
