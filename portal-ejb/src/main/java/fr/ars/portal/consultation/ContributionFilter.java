package fr.ars.portal.consultation;

import java.util.Optional;

/**
 * Which published contributions somebody wants to read, and from which end.
 *
 * @param section the identifier of a section
 * @param answered whether the agency has answered them
 * @param oldestFirst else the latest come first
 */
public record ContributionFilter(
        Optional<Long> section,
        Optional<Stance> stance,
        Optional<Capacity> capacity,
        Optional<Boolean> answered,
        Optional<Outcome> outcome,
        boolean oldestFirst) {

    public static final ContributionFilter ALL = new ContributionFilter(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false);

    /** The same, on one section only; 0 for the whole text. */
    public ContributionFilter onSection(long id) {
        return new ContributionFilter(Optional.of(id), stance, capacity, answered, outcome, oldestFirst);
    }

    /** Whether it leaves anything out. */
    public boolean isNarrow() {
        return section.isPresent()
                || stance.isPresent()
                || capacity.isPresent()
                || answered.isPresent()
                || outcome.isPresent();
    }
}
