package fr.ars.portal.kernel;

/**
 * How sure the portal is of a fact of its reference data. Only what was read in its source may be stated as law on a
 * screen; the rest stays data that an agency's lawyers can correct.
 */
public enum Provenance {
    /** Read in the text or on the site named. */
    SEEN,
    /** Known to those who prepared the data, not read again: to be verified. */
    KNOWN,
    /** Deduced from what was read. */
    INFERRED,
    /** A choice of the portal, without legal force. */
    PROPOSED;

    public boolean mayBeStatedAsLaw() {
        return this == SEEN;
    }
}
