package fr.ars.portal.plan;

/**
 * A draft as somebody saw it when the page was drawn that they now act from.
 *
 * @param revision how often it had been corrected by then, steps back counted too
 */
public record SeenDraft(DraftVersionId draft, int revision) {}
