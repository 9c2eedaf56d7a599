package fr.ars.portal.identity;

import fr.ars.portal.audit.Journal;
import fr.ars.portal.identity.internal.Account;
import fr.ars.portal.identity.internal.AccountRepository;
import fr.ars.portal.identity.internal.AccountState;
import fr.ars.portal.identity.internal.Grant;
import fr.ars.portal.identity.internal.GrantQueries;
import fr.ars.portal.identity.internal.GrantRepository;
import fr.ars.portal.identity.internal.GrantTerm;
import fr.ars.portal.kernel.AgencyScope;
import fr.ars.portal.kernel.NotFoundException;
import fr.ars.portal.kernel.SubjectRef;
import fr.ars.portal.mail.EmailAddress;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Who holds which role in an agency, or for the nation. Since the scope worked on is the scope of the grant, an agency's
 * administrator gives roles in that agency only, and never one that only the nation gives.
 */
@Stateless
public class GrantService {

    @Inject
    GrantRepository grants;

    @Inject
    GrantQueries queries;

    @Inject
    AccountRepository accounts;

    @Inject
    Caller caller;

    @Inject
    Journal journal;

    @Inject
    Clock clock;

    /** The roles that can be given here. */
    @Requires(value = Capability.MANAGE_GRANTS, extent = Extent.READ)
    public List<Role> roles(AgencyScope scope) {
        String kind = Scopes.of(scope).kind();
        return Arrays.stream(Role.values()).filter(role -> role.isGivenOn(kind)).toList();
    }

    /** The grants that act here or will. */
    @Requires(value = Capability.MANAGE_GRANTS, extent = Extent.READ)
    public List<GrantLine> inForce(AgencyScope scope) {
        return queries.inForce(Scopes.of(scope), clock.instant());
    }

    /** The grants that acted here and are over, latest first. */
    @Requires(value = Capability.MANAGE_GRANTS, extent = Extent.READ)
    public List<GrantLine> over(AgencyScope scope) {
        return queries.over(Scopes.of(scope), clock.instant());
    }

    @Requires(Capability.MANAGE_GRANTS)
    public long give(AgencyScope scope, GiveRole order) {
        Instant now = clock.instant();
        SubjectRef place = Scopes.of(scope);
        UUID account = EmailAddress.parse(order.email())
                .flatMap(accounts::findByEmail)
                .filter(found -> found.state() == AccountState.ACTIVE)
                .map(Account::id)
                .orElseThrow(() -> new IdentityException("identity.grant.no-such-account"));
        boolean holds = grants.holding(order.role(), place, now).stream()
                .anyMatch(held -> held.accountId().equals(account));
        if (holds) {
            throw new IdentityException("identity.grant.already-held");
        }
        GrantTerm term = new GrantTerm(now, order.until());
        Grant grant = grants.add(new Grant(account, order.role(), place, term, caller.accountId(), now));
        record("grant.given", scope, grant);
        return grant.id();
    }

    @Requires(Capability.MANAGE_GRANTS)
    public void withdraw(AgencyScope scope, long id) {
        Instant now = clock.instant();
        SubjectRef place = Scopes.of(scope);
        Grant grant = grants.find(id)
                .filter(found -> found.scope().equals(place))
                .orElseThrow(() -> new NotFoundException(SubjectRef.of("grant", id)));
        if (grant.role() == Role.NATIONAL_ADMIN && isLastActive(grant, now)) {
            throw new IdentityException("identity.grant.last-administrator");
        }
        grant.end(now, caller.signedIn().id());
        record("grant.withdrawn", scope, grant);
    }

    /** Without a national administrator nobody could ever be made one again. */
    private boolean isLastActive(Grant grant, Instant now) {
        return grants.holding(grant.role(), grant.scope(), now).stream()
                .noneMatch(other -> other.id() != grant.id() && other.isActiveAt(now));
    }

    private void record(String action, AgencyScope scope, Grant grant) {
        Map<String, String> details = Map.of(
                "account", grant.accountId().toString(),
                "role", grant.role().name(),
                "scope", grant.scope().toString());
        journal.record(action, SubjectRef.of("grant", grant.id()), scope.agency(), details);
    }
}
