package fr.ars.portal.plan;

/** What can be done to a draft before it is frozen; the words stand in the bundle "plan" under {@code correction.}. */
public enum CorrectionVerb {
    RENAME(false),
    RAISE(true),
    LOWER(true),
    UP(true),
    DOWN(true),
    PLACE(true),
    MERGE(true),
    SPLIT(true),
    EXCLUDE(false),
    TAKE_BACK(false),
    TITLES(false),
    TEXT(false),
    TABLE(false),
    IMAGE(false),
    REMOVE_IMAGE(false);

    private final boolean structural;

    CorrectionVerb(boolean structural) {
        this.structural = structural;
    }

    /** Whether what it means depends on the order and the levels that were seen. */
    public boolean isStructural() {
        return structural;
    }
}
