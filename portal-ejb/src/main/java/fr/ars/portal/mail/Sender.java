package fr.ars.portal.mail;

import fr.ars.portal.kernel.AgencyCode;
import java.util.Optional;

/**
 * In whose name a message is written.
 *
 * @param agency the agency whose back office shows the message; empty: the nation's alone
 * @param name what the foot of the message says, such as "Agence régionale de santé Bretagne"
 */
public record Sender(Optional<AgencyCode> agency, String name) {

    public static Sender agency(AgencyCode code, String name) {
        return new Sender(Optional.of(code), name);
    }

    public static Sender nation(String name) {
        return new Sender(Optional.empty(), name);
    }
}
