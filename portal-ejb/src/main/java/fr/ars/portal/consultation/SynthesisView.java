package fr.ars.portal.consultation;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A synthesis as those who write and publish it read it.
 *
 * @param authors whoever has words in it, and therefore cannot publish it
 * @param submittedAt since when it waits for a second person; empty while it is being written
 * @param returnedNote what the second person asked for, when it was sent back
 * @param version changes with every change of it
 */
public record SynthesisView(
        String text,
        Set<UUID> authors,
        Optional<Instant> submittedAt,
        Optional<String> returnedNote,
        Optional<Instant> publishedAt,
        int version) {}
