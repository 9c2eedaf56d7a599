package fr.ars.portal.kernel;

import java.time.Instant;

/**
 * An order not yet carried out, or a recurring task, as the back office shows it.
 *
 * @param due when it is to be done next
 * @param running whether a thread is at it
 * @param failures how many attempts have failed in a row
 */
public record WaitingTask(String kind, Instant due, boolean running, int failures) {}
