package fr.ars.portal.agency.internal;

import java.util.List;
import java.util.function.Consumer;

/**
 * A dated list shared by everybody: its file, the columns it has besides those all have, and what a row must mean.
 * A new list needs a new constant and no table.
 */
enum ReferenceKind {
    ZONE("zones.csv", List.of(), Reading::zone),
    HOLIDAY("holidays.csv", List.of("calendar", "rule"), Reading::holiday),
    DEADLINE(
            "deadlines.csv",
            List.of("value", "unit", "direction", "start_event", "effect", "agency_may"),
            Reading::deadlineRule),
    DOCUMENT_TYPE("document_types.csv", List.of("family", "period"), Reading::documentType),
    TOPIC("topics.csv", List.of("parent"), Reading::topic),
    COMPLAINT_ORIENTATION(
            "complaint_orientations.csv",
            List.of("scope", "delay", "phone", "url", "external"),
            Reading::complaintOrientation),
    PLAN_STRUCTURE("plan_structures.csv", List.of(), Reading::planStructure),
    PLAN_PART("plan_parts.csv", List.of("structure", "part", "several"), Reading::planPart),
    SECTION_TYPE("section_types.csv", List.of("words", "numbered", "level"), Reading::sectionType),
    THRESHOLD("thresholds.csv", List.of("value"), Reading::threshold);

    private final String file;
    private final List<String> columns;
    private final Consumer<Fact> reading;

    ReferenceKind(String file, List<String> columns, Consumer<Fact> reading) {
        this.file = "reference/" + file;
        this.columns = columns;
        this.reading = reading;
    }

    String file() {
        return file;
    }

    /** The columns of this list alone. */
    List<String> columns() {
        return columns;
    }

    /** @throws FieldException when the fact does not mean what one of this list must */
    void check(Fact fact) {
        reading.accept(fact);
    }
}
