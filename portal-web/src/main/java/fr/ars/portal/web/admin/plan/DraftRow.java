package fr.ars.portal.web.admin.plan;

import fr.ars.portal.plan.ImportState;

/**
 * A draft in words.
 *
 * @param frozenOn since when its text is closed; empty while it can be corrected
 * @param state how far its file has been read
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
        long sections,
        ImportState state) {

    public boolean isFrozen() {
        return !frozenOn.isEmpty();
    }

    /** The key of the words for where it stands. */
    public String stateKey() {
        if (state.isUnderWay()) {
            return "plan.is-being-read";
        }
        return state == ImportState.REFUSED ? "plan.is-refused" : isFrozen() ? "plan.is-frozen" : "plan.is-open";
    }

    /** The badge those words are on. */
    public String badge() {
        return state == ImportState.REFUSED ? "error" : isFrozen() ? "success" : state.isUnderWay() ? "new" : "info";
    }
}
