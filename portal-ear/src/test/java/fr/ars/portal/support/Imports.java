package fr.ars.portal.support;

/** Drafts being imported: sent by an officer, and how their reading stands, as the database knows it. */
public final class Imports {

    private Imports() {}

    /** Sends the first draft of a new plan of Bretagne, as its officer does, and follows to its page. */
    public static Screen send(Visitor officer, String plan, String name, byte[] content) {
        return officer.open("/bretagne/admin/plans/nouveau")
                .formWith("Importer")
                .fill("label", plan)
                .fill("structure", "PRS_LMSS")
                .fill("part", "SRS")
                .attach("file", name, content)
                .press();
    }

    /** The number of a frozen draft of the small text, in the hands of an agency or of the nation ("FR"). */
    public static String frozen(String account, String owner, String plan) {
        Probe probe = new Probe("NationalConsulting");
        String draft = probe.call("importText", String.join("\n", account, owner, plan, Officer.TEXT));
        await(draft, "DONE");
        return probe.call("freeze", String.join("\n", account, owner, draft));
    }

    /** The number of the draft whose page it is. */
    public static String draft(Screen page) {
        return page.address().getPath().replaceAll("\\D+", "");
    }

    /** Waits until the file of the draft whose page it is has been read, and gives the path of that page. */
    public static String read(Screen page) {
        await(draft(page), "DONE");
        return page.address().getPath();
    }

    /** Waits until the file of a draft has been read, or refused. */
    public static void await(String draft, String state) {
        Eventually.get(() -> state(draft), state::equals);
    }

    public static String state(String draft) {
        return String.join(
                "", Probe.column("select state from draft_import where draft_version_id = %s".formatted(draft)));
    }
}
