package fr.ars.portal.web.description;

import java.util.List;

/**
 * What is said of a section, in words.
 *
 * @param openness what can be changed; "" while nobody has said
 * @param colour of its badge: success for what is open
 * @param topics what it is about
 * @param territories where; none means the whole region
 * @param objectives those it serves, as the plan prints them
 */
public record FactsInWords(
        String summary,
        String openness,
        String colour,
        String reason,
        List<Indicator> indicators,
        List<String> topics,
        List<String> territories,
        List<String> objectives) {

    public FactsInWords {
        indicators = List.copyOf(indicators);
        topics = List.copyOf(topics);
        territories = List.copyOf(territories);
        objectives = List.copyOf(objectives);
    }

    /** A line of the table; what was not said is "–". */
    public record Indicator(String label, String dimension, String current, String target, String period) {}

    /** Whether there is nothing to show. */
    public boolean isEmpty() {
        return (summary + openness).isEmpty()
                && indicators.isEmpty()
                && topics.isEmpty()
                && territories.isEmpty()
                && objectives.isEmpty();
    }

    /** Whether there is anything besides the summary and what is open. */
    public boolean isFiled() {
        return !topics.isEmpty() || !territories.isEmpty() || !objectives.isEmpty();
    }
}
