package fr.ars.portal.agency;

/** What kind of place a territory is. */
public enum TerritoryKind {
    REGION,
    DEPARTEMENT,
    /** An overseas collectivity without an agency of its own: Saint-Barthélemy, Saint-Martin. */
    COM;

    /** Whether it is one of the places an agency is made of, by which cases and figures are divided. */
    public boolean countsAsDepartment() {
        return this == DEPARTEMENT || this == COM;
    }
}
