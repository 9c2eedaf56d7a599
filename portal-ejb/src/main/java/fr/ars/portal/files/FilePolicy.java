package fr.ars.portal.files;

/** How a file is kept. */
public enum FilePolicy {
    /** May be published one day: stored as it is under its SHA-256, what betrays its author removed. */
    PUBLIC,
    /** Belongs to a confidential case: encrypted under a key of that case, kept whole, never read for its text. */
    SEALED
}
