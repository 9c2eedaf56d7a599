package fr.ars.portal.plan;

/** Whether what people say about a section can still change it: nobody should write three pages on what the law fixes. */
public enum Negotiability {
    FIXED_BY_LAW,
    FIXED_NATIONALLY,
    PARTLY_OPEN,
    OPEN;

    /** Whether an opinion can change at least something. */
    public boolean isOpen() {
        return this == PARTLY_OPEN || this == OPEN;
    }

    /** Whoever reads that something is not open is owed the reason. */
    public boolean needsReason() {
        return this != OPEN;
    }
}
