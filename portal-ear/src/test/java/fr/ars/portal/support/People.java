package fr.ars.portal.support;

/** People who open accounts as anybody does: the form, the letter, the link. */
public final class People {

    public static final String PASSWORD = "une phrase assez longue";

    private People() {}

    /** Somebody new, signed in. */
    public static Visitor signedUp(String email) {
        Visitor person = new Visitor();
        register(person, email, PASSWORD);
        confirm(person, email, PASSWORD);
        return person;
    }

    public static Screen register(Visitor who, String email, String password) {
        return who.open("/bretagne/inscription")
                .formWith("Créer un compte")
                .fill("email", email)
                .fill("displayName", "Jeanne Martin")
                .fill("password", password)
                .press();
    }

    public static Screen confirm(Visitor who, String email, String password) {
        String link = Mailbox.of(email).linkOfLetterWith("Pour la terminer");
        return who.open(link)
                .formWith("Confirmer et me connecter")
                .fill("password", password)
                .press();
    }

    /** @param page the sign-in page, with where to go back to if need be */
    public static Screen signIn(Visitor who, String page, String email, String password) {
        return who.open(page)
                .formWith("Se connecter")
                .fill("email", email)
                .fill("password", password)
                .press();
    }
}
