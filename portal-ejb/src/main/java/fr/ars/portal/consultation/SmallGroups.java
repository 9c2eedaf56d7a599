package fr.ars.portal.consultation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What may be published of people divided into groups: the groups that are large enough, and the others together. Where
 * the total is known, a single hidden group would be what is missing to it: a second one is hidden with it then, and
 * more until those hidden together are as many as a group must be.
 *
 * @param shown how many there are in each group that is published, in the order of the groups
 * @param others how many there are in all the others together, 0 when there are no others
 */
public record SmallGroups<K extends Comparable<K>>(Map<K, Long> shown, long others) {

    public SmallGroups {
        shown = new TreeMap<>(shown);
    }

    /** @param threshold from how many on a group is large enough */
    public static <K extends Comparable<K>> SmallGroups<K> of(Map<K, Long> counts, int threshold) {
        List<Map.Entry<K, Long>> rising = counts.entrySet().stream()
                .filter(group -> group.getValue() > 0)
                .sorted(Map.Entry.<K, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .toList();
        int hidden = 0;
        long others = 0;
        while (hidden < rising.size()
                && (rising.get(hidden).getValue() < threshold || hidden == 1 || hidden > 0 && others < threshold)) {
            others += rising.get(hidden).getValue();
            hidden++;
        }
        Map<K, Long> shown = new TreeMap<>(Comparator.naturalOrder());
        rising.subList(hidden, rising.size()).forEach(group -> shown.put(group.getKey(), group.getValue()));
        return new SmallGroups<>(shown, others);
    }

    /** Whether it may be said of somebody that they belong to that group. */
    public boolean shows(K group) {
        return shown.containsKey(group);
    }
}
