package fr.ars.portal.consultation;

import java.time.Instant;
import java.util.Optional;

/**
 * Under which headings a contribution is counted. Two that have everything here in common are the same for any figure.
 *
 * @param section 0 for the whole text
 * @param department where its author lives or works, "" when they did not say
 * @param hour the hour in which it was received, from which its day follows in any agency's zone
 */
public record Counted(
        ConsultationId consultation,
        long section,
        Stance stance,
        Capacity capacity,
        String department,
        Instant hour,
        ContributionState state,
        boolean late,
        Optional<Outcome> outcome) {}
