package fr.ars.portal.web.admin.plan;

/**
 * A draft in words.
 *
 * @param frozenOn since when its text is closed; empty while it can be corrected
 * @param sha256 what proves the frozen text; empty before
 */
public record DraftRow(
        String id,
        String plan,
        String part,
        int number,
        String file,
        String imported,
        String frozenOn,
        String sha256,
        long sections) {

    public boolean isFrozen() {
        return !frozenOn.isEmpty();
    }
}
