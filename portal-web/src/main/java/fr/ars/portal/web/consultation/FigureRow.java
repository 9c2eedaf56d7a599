package fr.ars.portal.web.consultation;

/**
 * A line of a table of figures.
 *
 * @param percent the length of its bar, and what it is of the whole, where that says something
 */
public record FigureRow(String label, long number, long percent) {}
