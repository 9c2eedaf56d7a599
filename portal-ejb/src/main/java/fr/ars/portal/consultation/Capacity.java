package fr.ars.portal.consultation;

/** In what capacity somebody contributes, as they say themselves. */
public enum Capacity {
    CITIZEN,
    PATIENT,
    CARER,
    PROFESSIONAL,
    ASSOCIATION,
    LOCAL_AUTHORITY,
    ESTABLISHMENT,
    OTHER
}
