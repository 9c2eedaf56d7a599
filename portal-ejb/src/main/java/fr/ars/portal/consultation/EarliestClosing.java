package fr.ars.portal.consultation;

import java.time.Instant;

/**
 * Before when a consultation may not close.
 *
 * @param source where that is written, to be told when it stands against what was asked
 */
public record EarliestClosing(Instant at, String source) {}
