package fr.ars.portal.consultation;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A synthesis as those who write and publish it read it.
 *
 * @param absence whether it says why there will be no synthesis
 * @param authors whoever has words in it, and therefore cannot publish it
 * @param submittedAt since when it waits for a second person; empty while it is being written
 * @param validatedAt when a second person approved it, if it has
 * @param returnedNote what the second person asked for, when it was sent back
 * @param version changes with every change of it
 */
public record SynthesisView(
        String text,
        boolean absence,
        Set<UUID> authors,
        Optional<Instant> submittedAt,
        Optional<Instant> validatedAt,
        Optional<String> returnedNote,
        Optional<Instant> publishedAt,
        int version) {}
