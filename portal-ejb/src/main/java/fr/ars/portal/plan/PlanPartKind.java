package fr.ars.portal.plan;

/** A part of a regional health plan; its French name stands in the bundle "plan". */
public enum PlanPartKind {
    /** Cadre d'orientation stratégique (CSP R1434-3). */
    COS,
    /** Schéma régional de santé (CSP R1434-6). */
    SRS,
    /** Programme régional d'accès à la prévention et aux soins des plus démunis (CSP R1434-11). */
    PRAPS,
    /** Plan stratégique régional de santé, before 2016. */
    PSRS,
    /** Schéma régional de prévention, before 2016. */
    SRP,
    /** Schéma régional d'organisation des soins, before 2016. */
    SROS,
    /** Schéma régional d'organisation médico-sociale, before 2016. */
    SROMS,
    PROGRAMME,
    OTHER
}
