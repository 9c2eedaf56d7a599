package fr.ars.portal.files;

/** What is known about the harmlessness of a file. */
public enum FileState {
    /** Not yet looked at. */
    RECEIVED,
    /** A scanner found nothing. */
    CLEAN,
    /** There is no scanner; whether such a file is given to anybody is the operator's choice. */
    NOT_SCANNED,
    /** A scanner found something; the content has been deleted. */
    INFECTED;

    public boolean canBecome(FileState next) {
        return switch (this) {
            case RECEIVED -> next != RECEIVED;
            case NOT_SCANNED -> next == CLEAN || next == INFECTED;
            case CLEAN, INFECTED -> false;
        };
    }
}
