package fr.ars.portal.web.admin.operations;

/**
 * An order in words.
 *
 * @param id empty for one that still waits
 * @param when when it is due, or when it was given up
 * @param about identifiers of what it is about; empty for one that waits
 * @param failures how many attempts have failed
 * @param error why the last one failed; empty for one that waits
 */
public record TaskRow(String id, String kind, String when, String about, int failures, String error, boolean running) {}
