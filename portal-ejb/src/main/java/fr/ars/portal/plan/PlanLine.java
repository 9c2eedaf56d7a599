package fr.ars.portal.plan;

import java.time.LocalDate;
import java.util.List;

/**
 * A plan in the back office's list, with its parts and their drafts.
 *
 * @param day the day whose law decides its parts
 */
public record PlanLine(PlanId id, String label, PlanStructure structure, LocalDate day, List<Part> parts) {

    public PlanLine {
        parts = List.copyOf(parts);
    }

    /**
     * One of its texts.
     *
     * @param versions its drafts, the latest first
     */
    public record Part(PlanPartId id, PlanPartKind kind, List<VersionLine> versions) {

        public Part {
            versions = List.copyOf(versions);
        }
    }
}
