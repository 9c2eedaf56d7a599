package fr.ars.portal.kernel;

/**
 * How deferred work stands at one instant.
 *
 * @param waiting orders that are due and not begun
 * @param planned orders and recurring tasks for later, pauses after a failure included
 * @param running orders being carried out
 * @param failed orders given up, until somebody retries or dismisses them
 */
public record TaskCounts(long waiting, long planned, long running, long failed) {}
