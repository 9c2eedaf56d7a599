package fr.ars.portal.plan;

/** How far the file of a draft has been read. */
public enum ImportState {
    /** Another file is being read, or the portal has not come to it yet. */
    WAITING,
    READING,
    /** Its sections and pictures are being stored. */
    PLACING,
    DONE,
    /** It could not be read: the reason is kept, and another file can be sent in its place. */
    REFUSED;

    public boolean canBecome(ImportState next) {
        return switch (this) {
            case WAITING -> next == READING || next == REFUSED;
            case READING -> next == WAITING || next == READING || next == PLACING || next == REFUSED;
            case PLACING -> next == WAITING || next == READING || next == DONE || next == REFUSED;
            case REFUSED -> next == WAITING;
            case DONE -> false;
        };
    }

    /** Whether the portal is at it, or will be. */
    public boolean isUnderWay() {
        return this == WAITING || this == READING || this == PLACING;
    }
}
