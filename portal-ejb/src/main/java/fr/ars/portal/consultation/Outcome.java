package fr.ars.portal.consultation;

/** What the agency makes of a contribution (suite donnée). */
public enum Outcome {
    INTEGRATED,
    PARTLY_INTEGRATED,
    NOT_RETAINED,
    ALREADY_PLANNED,
    OUT_OF_SCOPE
}
