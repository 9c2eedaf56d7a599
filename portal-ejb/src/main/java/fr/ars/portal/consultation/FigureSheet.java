package fr.ars.portal.consultation;

import java.time.LocalDate;
import java.util.Map;

/**
 * The figures of a consultation as anybody may read them.
 *
 * @param sections by the identifier of the section, 0 for the whole text
 * @param capacities the published contributions by capacity
 * @param departments the published contributions by département, "" for those who did not say
 * @param days those received in time, by the civil day of reception in the agency's zone
 * @param threshold from how many on a group of people is shown
 */
public record FigureSheet(
        Map<Long, Participation> sections,
        SmallGroups<Capacity> capacities,
        SmallGroups<String> departments,
        Map<LocalDate, Long> days,
        int threshold) {

    /** The whole. */
    public Participation participation() {
        return sections.values().stream().reduce(Participation.NONE, Participation::plus);
    }

    /** Those of one section, by its identifier. */
    public Figures of(long section) {
        return sections.getOrDefault(section, Participation.NONE).figures();
    }
}
