package fr.ars.portal.support;

/** How the reading of drafts stands, as the database knows it. */
public final class Imports {

    private Imports() {}

    /** Waits until the file of a draft has been read, or refused. */
    public static void await(String draft, String state) {
        Eventually.get(() -> state(draft), state::equals);
    }

    public static String state(String draft) {
        return String.join(
                "", Probe.column("select state from draft_import where draft_version_id = %s".formatted(draft)));
    }
}
