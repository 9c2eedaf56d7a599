package fr.ars.portal.identity.internal;

import fr.ars.portal.audit.Journal;
import fr.ars.portal.identity.Role;
import fr.ars.portal.identity.Scopes;
import fr.ars.portal.kernel.SubjectRef;
import fr.ars.portal.mail.EmailAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How a new installation gets the administrator who will name the others: whoever confirms the address that the operator
 * set in {@code portal.identity.first-administrator}, as long as the nation has no administrator at all.
 */
@ApplicationScoped
public class FirstAdministrator {

    @Inject
    @ConfigProperty(name = "portal.identity.first-administrator")
    Optional<String> address;

    @Inject
    GrantRepository grants;

    @Inject
    Journal journal;

    @Inject
    Clock clock;

    void welcome(Account account) {
        boolean isMeant = address.flatMap(EmailAddress::parse)
                .filter(meant -> account.email().filter(meant::equals).isPresent())
                .isPresent();
        Instant now = clock.instant();
        if (isMeant && grants.holding(Role.NATIONAL_ADMIN, Scopes.nation(), now).isEmpty()) {
            Grant grant = grants.add(new Grant(
                    account.id(),
                    Role.NATIONAL_ADMIN,
                    Scopes.nation(),
                    GrantTerm.startingNow(now),
                    Optional.empty(),
                    now));
            Map<String, String> details = Map.of(
                    "account", account.id().toString(), "role", grant.role().name());
            journal.record("grant.first-administrator", SubjectRef.of("grant", grant.id()), Optional.empty(), details);
        }
    }
}
