package fr.ars.portal.consultation;

/**
 * What tells one state of a consultation's contributions from another: two that are equal are the same state.
 *
 * @param changes how often anything has changed
 * @param taken how often something published was taken off or altered
 */
public record Revision(long changes, long taken) {}
