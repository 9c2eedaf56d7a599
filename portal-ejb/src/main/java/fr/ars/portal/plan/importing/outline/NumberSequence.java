package fr.ars.portal.plan.importing.outline;

import fr.ars.portal.plan.importing.content.HeadingNumber;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Chooses, among many numbered lines, those that make up one numbering: 1, 1.1, 1.2, 2… Of all choices that run on
 * without contradiction it takes the one whose lines look most like headings taken together; a number forgotten by the
 * author costs something and breaks nothing.
 */
final class NumberSequence {

    private static final double FORGOTTEN = 2.5;
    private static final double LATE_START = 2.5;

    /** The best numbering found so far that ends in each number: nothing else about it matters for what may follow. */
    private final Map<HeadingNumber, Link> bestEndingIn = new HashMap<>();

    private record Link(int index, double score, Optional<Link> before) {}

    /** Offers a numbered line, in the order of the text. */
    void offer(int index, HeadingNumber number, double likelihood) {
        Link best = new Link(index, likelihood - (number.opens() ? 0 : LATE_START), Optional.empty());
        for (Map.Entry<HeadingNumber, Link> end : bestEndingIn.entrySet()) {
            Link before = end.getValue();
            if (number.follows(end.getKey()) && before.score + likelihood > best.score) {
                best = new Link(index, before.score + likelihood, Optional.of(before));
            } else if (number.followsButOneFrom(end.getKey()) && before.score + likelihood - FORGOTTEN > best.score) {
                best = new Link(index, before.score + likelihood - FORGOTTEN, Optional.of(before));
            }
        }
        Link known = bestEndingIn.get(number);
        if (known == null || best.score >= known.score) {
            bestEndingIn.put(number, best);
        }
    }

    /** The indexes of the chosen lines, in the order of the text; none when no numbering is likely at all. */
    List<Integer> best() {
        Deque<Integer> path = new ArrayDeque<>();
        Optional<Link> at = bestEndingIn.values().stream()
                .filter(link -> link.score > 0)
                .max(Comparator.comparingDouble(Link::score));
        while (at.isPresent()) {
            path.addFirst(at.get().index);
            at = at.get().before;
        }
        return List.copyOf(path);
    }
}
