package fr.ars.portal.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;

/**
 * What an officer says of a section for those who will read it.
 *
 * @param summary "Ce que cela change pour vous", in plain language; may be empty
 * @param negotiability what is open to change; empty while nobody has said
 * @param reason why, in a sentence
 * @param indicators what users can expect, in figures
 * @param topics codes of topics.csv
 * @param territories codes of départements; none means the whole region
 * @param objectives those of the plan the section serves
 * @param kind a code of section_types.csv; empty while the title tells it well enough
 */
public record Description(
        @Size(max = LONGEST_SUMMARY, message = "plan.summary-too-long")
        String summary,

        Optional<Negotiability> negotiability,

        @Size(max = LONGEST_REASON, message = "plan.reason-too-long")
        String reason,

        @Valid List<ServiceIndicator> indicators,
        List<String> topics,
        List<String> territories,
        List<ObjectiveId> objectives,
        Optional<String> kind) {

    public static final int LONGEST_SUMMARY = 1500;
    public static final int LONGEST_REASON = 500;

    /** Of a section nobody has described. */
    public static final Description NONE =
            new Description("", Optional.empty(), "", List.of(), List.of(), List.of(), List.of(), Optional.empty());

    public Description {
        indicators = List.copyOf(indicators);
        topics = List.copyOf(topics);
        territories = List.copyOf(territories);
        objectives = List.copyOf(objectives);
    }
}
