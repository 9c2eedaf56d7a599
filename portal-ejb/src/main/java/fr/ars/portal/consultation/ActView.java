package fr.ars.portal.consultation;

import java.time.Instant;
import java.util.Optional;

/**
 * Something that happened to a consultation, as its page tells it.
 *
 * @param closesAt where it has moved the end in the portal of whoever leads the consultation, if it has
 */
public record ActView(ActKind kind, Instant happenedAt, Optional<String> words, Optional<Instant> closesAt) {}
