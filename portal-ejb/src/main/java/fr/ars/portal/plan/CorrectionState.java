package fr.ars.portal.plan;

/** Whether a correction is in force. */
public enum CorrectionState {
    DONE,
    /** Taken back; it may be done again. */
    UNDONE,
    /** Taken back, and another correction was made since: it stays in the history and nowhere else. */
    SUPERSEDED;

    public boolean mayBecome(CorrectionState next) {
        return switch (this) {
            case DONE -> next == UNDONE;
            case UNDONE -> next == DONE || next == SUPERSEDED;
            case SUPERSEDED -> false;
        };
    }
}
