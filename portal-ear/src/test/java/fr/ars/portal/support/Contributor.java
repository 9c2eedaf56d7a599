package fr.ars.portal.support;

/** Somebody who has no account and gives an opinion, page after page, as the portal asks. */
public final class Contributor {

    private final Visitor visitor = new Visitor();
    private final String email;

    public Contributor(String email) {
        this.email = email;
    }

    /** Fills in the form on a section's page and goes as far as the preview: the draft is kept, nothing is sent yet. */
    public Screen preview(Screen section, String opinion) {
        return visitor.open(section.address().getPath())
                .formWith("Vérifier mon avis")
                .fill("stance", "RATHER_FOR")
                .fill("text", opinion)
                .fill("capacity", "CITIZEN")
                .fill("postalCode", "14000")
                .fill("email", email)
                .press();
    }

    /** Follows the link of the letter that asks to confirm the address, and confirms. */
    public Screen confirm() {
        return visitor.open(Mailbox.of(email).linkOfLetterWith("Pour qu’elle soit prise en compte"))
                .formWith("Confirmer mon avis")
                .press();
    }
}
