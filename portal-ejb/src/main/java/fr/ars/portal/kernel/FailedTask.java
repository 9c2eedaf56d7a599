package fr.ars.portal.kernel;

import java.time.Instant;

/**
 * An order that was given up after too many attempts, as the back office shows it.
 *
 * @param payload identifiers of what the order was about
 * @param error why the last attempt failed, without personal data
 */
public record FailedTask(long id, String kind, String payload, String error, int attempts, Instant failedAt) {}
