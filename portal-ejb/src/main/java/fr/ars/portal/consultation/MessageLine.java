package fr.ars.portal.consultation;

import java.time.Instant;
import java.util.Optional;

/**
 * A letter to the contributors in the list of those that were sent.
 *
 * @param recipients to how many people it has gone so far
 * @param finishedAt when it had gone to all of them; empty while it is being sent
 */
public record MessageLine(
        String subject, String text, Instant orderedAt, int recipients, Optional<Instant> finishedAt) {}
