package fr.ars.portal.agency;

/** What a unit of an agency is. */
public enum UnitKind {
    SIEGE,
    DELEGATION_DEPARTEMENTALE,
    DIRECTION,
    POLE
}
