package fr.ars.portal.identity;

import fr.ars.portal.audit.Journal;
import fr.ars.portal.identity.internal.Account;
import fr.ars.portal.identity.internal.AccountRepository;
import fr.ars.portal.identity.internal.DisplayName;
import fr.ars.portal.identity.internal.Grant;
import fr.ars.portal.identity.internal.GrantRepository;
import fr.ars.portal.identity.internal.GrantTerm;
import fr.ars.portal.identity.internal.PasswordHashing;
import fr.ars.portal.kernel.AgencyCode;
import fr.ars.portal.kernel.SubjectRef;
import fr.ars.portal.kernel.Uuids;
import fr.ars.portal.mail.EmailAddress;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Opens accounts and gives roles in the name of the installation itself, before there is anybody to do so: for the
 * loader of the demonstration, and for nobody else (ArchitectureTest). Asking twice changes nothing.
 */
@Stateless
public class Installation {

    @Inject
    AccountRepository accounts;

    @Inject
    GrantRepository grants;

    @Inject
    PasswordHashing passwords;

    @Inject
    Journal journal;

    @Inject
    Clock clock;

    /** Whether nobody has ever opened an account here. */
    public boolean isUntouched() {
        return accounts.isEmpty();
    }

    /**
     * Accounts whose address needs no confirmation; one that is already there is left as it is. They all have the same
     * password, which is written down for everybody to read, so that one hash will do for all.
     *
     * @param names the name to show for each address
     */
    public Map<EmailAddress, UUID> openAccounts(Map<EmailAddress, String> names, String password) {
        String hash = passwords.hash(password);
        Map<EmailAddress, UUID> opened = new HashMap<>();
        names.forEach((email, name) -> opened.put(email, open(email, name, hash)));
        return opened;
    }

    private UUID open(EmailAddress email, String displayName, String hash) {
        return accounts.findByEmail(email).map(Account::id).orElseGet(() -> {
            Instant now = clock.instant();
            Account account = new Account(Uuids.at(now), email, new DisplayName(displayName), hash, now);
            account.confirm(now);
            accounts.add(account);
            SubjectRef subject = new SubjectRef("account", account.id().toString());
            journal.record("account.installed", subject, Optional.empty(), Map.of());
            return account.id();
        });
    }

    public void give(UUID account, Role role, SubjectRef scope) {
        Instant now = clock.instant();
        boolean holds = grants.holding(role, scope, now).stream()
                .anyMatch(grant -> grant.accountId().equals(account));
        if (!holds) {
            Grant grant =
                    grants.add(new Grant(account, role, scope, GrantTerm.startingNow(now), Optional.empty(), now));
            Optional<AgencyCode> owner = Optional.of(scope)
                    .filter(s -> s.kind().equals(Scopes.AGENCY))
                    .map(s -> new AgencyCode(s.id()));
            Map<String, String> details = Map.of("account", account.toString(), "role", role.name());
            journal.record("grant.installed", SubjectRef.of("grant", grant.id()), owner, details);
        }
    }
}
