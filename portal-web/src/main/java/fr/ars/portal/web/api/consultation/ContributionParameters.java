package fr.ars.portal.web.api.consultation;

import fr.ars.portal.consultation.Capacity;
import fr.ars.portal.consultation.ContributionFilter;
import fr.ars.portal.consultation.Outcome;
import fr.ars.portal.consultation.SmallGroups;
import fr.ars.portal.consultation.Stance;
import fr.ars.portal.plan.OutlineEntry;
import fr.ars.portal.web.api.BadParameterException;
import fr.ars.portal.web.faces.Here;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Which contributions a program asks for. */
@RequestScoped
public class ContributionParameters {

    @Inject
    Here here;

    /** A capacity that is not told of anybody cannot be asked for either. */
    ContributionFilter filter(Collection<OutlineEntry> sections, SmallGroups<Capacity> capacities) {
        Optional<Capacity> capacity = one("capacity", Arrays.asList(Capacity.values()), Capacity::name);
        if (capacity.filter(asked -> !capacities.shows(asked)).isPresent()) {
            throw new BadParameterException("capacity");
        }
        return new ContributionFilter(
                one("section", sections, OutlineEntry::anchor)
                        .map(entry -> entry.section().value()),
                one("stance", Arrays.asList(Stance.values()), Stance::name),
                capacity,
                one("answered", List.of(true, false), String::valueOf),
                one("outcome", Arrays.asList(Outcome.values()), Outcome::name),
                one("order", List.of("newest", "oldest"), value -> value)
                        .filter("oldest"::equals)
                        .isPresent());
    }

    private <T> Optional<T> one(String parameter, Collection<T> known, Function<? super T, String> name) {
        Optional<String> asked = here.parameter(parameter);
        Optional<T> found = asked.flatMap(value ->
                known.stream().filter(each -> name.apply(each).equals(value)).findFirst());
        if (asked.isPresent() && found.isEmpty()) {
            throw new BadParameterException(parameter);
        }
        return found;
    }
}
