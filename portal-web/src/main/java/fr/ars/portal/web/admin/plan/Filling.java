package fr.ars.portal.web.admin.plan;

import fr.ars.portal.plan.SectionMark;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;

/** What may be missing from the description of a section; the filling list can be cut down to one of these. */
enum Filling {
    SUMMARY("resume", mark -> !mark.summarised()),
    OPENNESS("ouverture", mark -> mark.negotiability().isEmpty()),
    INDICATORS("indicateurs", mark -> mark.indicators() == 0),
    TOPICS("themes", mark -> mark.topics().isEmpty()),
    OBJECTIVES("objectifs", mark -> mark.objectives() == 0);

    static final String PARAMETER = "manque";

    private final String address;
    private final Predicate<SectionMark> missing;

    Filling(String address, Predicate<SectionMark> missing) {
        this.address = address;
        this.missing = missing;
    }

    /** Its word in addresses. */
    String address() {
        return address;
    }

    boolean isMissing(SectionMark mark) {
        return missing.test(mark);
    }

    static Optional<Filling> of(Optional<String> address) {
        return Arrays.stream(values())
                .filter(each -> address.filter(each.address::equals).isPresent())
                .findFirst();
    }
}
