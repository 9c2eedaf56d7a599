package fr.ars.portal.consultation;

import java.time.Instant;
import java.util.Optional;

/** Something that happened to a consultation, as its page tells it. */
public record ActView(ActKind kind, Instant happenedAt, Optional<String> words) {}
