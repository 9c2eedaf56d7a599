package fr.ars.portal.consultation;

/** What a contribution thinks of the section it is about. */
public enum Stance {
    FOR,
    RATHER_FOR,
    NEUTRAL,
    RATHER_AGAINST,
    AGAINST
}
