package fr.ars.portal.plan.internal;

import fr.ars.portal.kernel.Slug;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Recognises in a new draft the sections of the one before it: the same number and title first, else the same title.
 * A section is recognised once. What is new gets an anchor made from its number and title that no section of the part
 * has ever had.
 */
public final class SectionMatching {

    /** A section as the draft before had it. */
    record Known(Section section, String number, String title) {}

    private final List<Known> known;
    private final Set<String> anchors;

    SectionMatching(List<Known> known, Set<String> anchorsEverGiven) {
        this.known = new ArrayList<>(known);
        this.anchors = new HashSet<>(anchorsEverGiven);
    }

    Optional<Section> recognise(String number, String title) {
        String slug = Slug.of(title);
        Predicate<Known> sameTitle = k -> Slug.of(k.title()).equals(slug);
        Optional<Known> found = known.stream()
                .filter(sameTitle.and(k -> k.number().equals(number)))
                .findFirst()
                .or(() -> known.stream().filter(sameTitle).findFirst());
        found.ifPresent(known::remove);
        return found.map(Known::section);
    }

    String newAnchor(String number, String title) {
        String wanted = Slug.of(number + " " + (title.isBlank() ? "texte" : title));
        String anchor = wanted;
        for (int i = 2; !anchors.add(anchor); i++) {
            anchor = wanted + "-" + i;
        }
        return anchor;
    }
}
