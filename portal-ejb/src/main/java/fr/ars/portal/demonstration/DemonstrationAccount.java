package fr.ars.portal.demonstration;

import fr.ars.portal.identity.Demonstration;
import fr.ars.portal.identity.Role;
import fr.ars.portal.kernel.SubjectRef;
import fr.ars.portal.mail.EmailAddress;
import java.util.Optional;

/**
 * A person of the demonstration, as accounts.csv has them.
 *
 * @param name the name shown on screen
 * @param role what they are for the portal
 * @param scope where; empty for what is held by being signed in
 * @param words who they are and what they do, in French
 */
public record DemonstrationAccount(
        EmailAddress email, String name, Role role, Optional<SubjectRef> scope, String words) {

    public DemonstrationAccount {
        if (!email.domain().equals(Demonstration.DOMAIN)) {
            throw new IllegalArgumentException("People of the demonstration live at " + Demonstration.DOMAIN);
        }
        if (role.isImplicit() == scope.isPresent()
                || scope.filter(where -> !role.isGivenOn(where.kind())).isPresent()) {
            throw new IllegalArgumentException(role + " is not held on " + scope);
        }
    }
}
