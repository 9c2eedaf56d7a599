package fr.ars.portal.plan;

/**
 * An objective as a plan of the past printed it.
 *
 * @param parent the code of the strategic objective it declines, "" for a strategic one
 */
public record Aim(String code, String parent, String title) {}
