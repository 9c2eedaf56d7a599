package fr.ars.portal.consultation;

/**
 * What became of everything a consultation received.
 *
 * @param refused received in time, and not published by a moderator
 * @param withdrawn received in time, and taken back by their authors
 */
public record Participation(Figures figures, long refused, long withdrawn) {

    static final Participation NONE = new Participation(Figures.NONE, 0, 0);

    Participation plus(Participation other) {
        return new Participation(figures.plus(other.figures), refused + other.refused, withdrawn + other.withdrawn);
    }

    /** Received in time, and not yet read by a moderator. */
    public long waiting() {
        return figures.counted() - figures.published() - refused - withdrawn;
    }
}
