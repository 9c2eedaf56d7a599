package fr.ars.portal.consultation;

/** What the public is told has happened to a consultation. */
public enum ActKind {
    ANNOUNCED,
    /** Given more time. */
    EXTENDED,
    SUSPENDED,
    RESUMED,
    CANCELLED,
    /** The agency has begun to read what it received. */
    ANALYSIS_BEGUN,
    SYNTHESIS_PUBLISHED,
    /** Why there will be no synthesis. */
    ABSENCE_PUBLISHED,
    /** What came of it afterwards. */
    FOLLOW_UP_PUBLISHED,
    ARCHIVED
}
