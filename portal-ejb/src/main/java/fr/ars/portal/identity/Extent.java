package fr.ars.portal.identity;

/** How far a capability goes for those who hold it. */
public enum Extent {
    /** Everything within the scope of the grant. */
    FULL,
    /** Only what is one's own or assigned to one: the method that accepts this checks whose the thing is. */
    OWN,
    /** Everything within the scope of the grant, to read. */
    READ;

    public boolean covers(Extent needed) {
        return this == FULL || this == needed;
    }
}
