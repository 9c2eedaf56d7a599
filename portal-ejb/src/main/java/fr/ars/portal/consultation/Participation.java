package fr.ars.portal.consultation;

/**
 * What became of everything a consultation received.
 *
 * @param refused received in time, and not published by a moderator
 * @param withdrawn received in time, and taken back by their authors
 */
public record Participation(Figures figures, long refused, long withdrawn) {

    /** Received in time, and not yet read by a moderator. */
    public long waiting() {
        return figures.counted() - figures.published() - refused - withdrawn;
    }
}
