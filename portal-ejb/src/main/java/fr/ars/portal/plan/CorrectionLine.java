package fr.ars.portal.plan;

import java.time.Instant;
import java.util.Optional;

/**
 * A correction in the history of a draft.
 *
 * @param place 1 for the first of the draft
 * @param subject the heading of the section at that time, "" when there were several
 * @param detail what became of it, where the verb alone does not say
 * @param sections how many sections it changed
 * @param by who did it; empty when the account has been closed
 * @param movedAt when it was last undone or done again
 * @param movedBy by whom; empty when the account has been closed
 */
public record CorrectionLine(
        int place,
        CorrectionVerb verb,
        String subject,
        String detail,
        int sections,
        Optional<String> by,
        Instant at,
        CorrectionState state,
        Optional<Instant> movedAt,
        Optional<String> movedBy) {}
