package fr.ars.portal.consultation;

import java.util.Arrays;
import java.util.Optional;

/**
 * Why a contribution is not published. These are the rules of the portal's own charter of participation, not of a law.
 */
public enum RefusalReason {
    INSULT("propos injurieux"),
    DEFAMATION("mise en cause d’une personne"),
    OFF_TOPIC("hors du sujet de la consultation"),
    PERSONAL_DATA("données personnelles ou de santé"),
    ADVERTISING("publicité"),
    DUPLICATE("contribution déjà déposée"),
    UNLAWFUL("contenu contraire à la loi");

    private final String words;

    RefusalReason(String words) {
        this.words = words;
    }

    /** The reason as its author reads it, in the back office, on the receipt and by e-mail alike. */
    public String words() {
        return words;
    }

    public static Optional<RefusalReason> find(String name) {
        return Arrays.stream(values())
                .filter(reason -> reason.name().equals(name))
                .findFirst();
    }
}
