package fr.ars.portal.web.admin.plan;

import java.util.List;

/**
 * A plan in words.
 *
 * @param begins its first day
 */
public record PlanRow(String id, String label, String structure, String begins, List<Part> parts) {

    public PlanRow {
        parts = List.copyOf(parts);
    }

    /** One of its texts, with its drafts. */
    public record Part(String name, List<DraftRow> drafts) {

        public Part {
            drafts = List.copyOf(drafts);
        }
    }

    /** A draft by which the plan is named in addresses; "" when it has none yet. */
    public String draft() {
        return parts.stream()
                .flatMap(part -> part.drafts().stream())
                .map(DraftRow::id)
                .findFirst()
                .orElse("");
    }
}
