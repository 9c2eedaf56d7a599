package fr.ars.portal.plan;

import java.util.List;
import java.util.Optional;

/**
 * How far a section is described, and by what it can be chosen among the others.
 *
 * @param summarised whether it has a summary
 * @param indicators how many
 * @param objectives how many
 */
public record SectionMark(
        boolean summarised,
        Optional<Negotiability> negotiability,
        List<String> topics,
        List<String> territories,
        int indicators,
        long objectives,
        Optional<String> kind) {

    /** Of a section nobody has described. */
    public static final SectionMark NONE =
            new SectionMark(false, Optional.empty(), List.of(), List.of(), 0, 0, Optional.empty());

    public SectionMark {
        topics = List.copyOf(topics);
        territories = List.copyOf(territories);
    }

    /** It says what the section changes and what can be changed in it: the two things everybody is owed. */
    public boolean isDescribed() {
        return summarised && negotiability.isPresent();
    }

    /** About a topic, or about one within it: "T08.3" is about "T08". */
    public boolean isAbout(String topic) {
        return topics.stream().anyMatch(code -> code.equals(topic) || code.startsWith(topic + "."));
    }
}
