package fr.ars.portal.identity;

import fr.ars.portal.identity.internal.AccessDecision;
import fr.ars.portal.identity.internal.AccountQueries;
import fr.ars.portal.identity.internal.ActiveGrant;
import fr.ars.portal.identity.internal.GrantQueries;
import fr.ars.portal.kernel.AgencyScope;
import fr.ars.portal.kernel.BackgroundWork;
import fr.ars.portal.kernel.NotFoundException;
import fr.ars.portal.kernel.SubjectRef;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.SecurityContext;
import java.security.Principal;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whoever makes the present request, and what they may do. The container says who it is (its principal bears the
 * account's identifier); the account and its grants are read once per request, and not at all for what anybody may do.
 * Pages use it to hide what a service would refuse; services use it to know in whose name they act.
 */
@Named
@RequestScoped
public class Caller {

    @Inject
    SecurityContext container;

    @Inject
    AccountQueries accounts;

    @Inject
    GrantQueries grants;

    @Inject
    AccessDecision decision;

    @Inject
    Clock clock;

    private Optional<String> actingFor = Optional.empty();

    private @Nullable Reading reading;

    /** What was read, and for which principal: a request that signs somebody in begins as nobody's. */
    private record Reading(Optional<String> principal, Optional<SignedInAccount> account, List<ActiveGrant> grants) {}

    public Optional<SignedInAccount> account() {
        return reading().account();
    }

    public Optional<UUID> accountId() {
        return account().map(SignedInAccount::id);
    }

    public boolean isSignedIn() {
        return account().isPresent();
    }

    /**
     * Goes on in the name of an account, without its having signed in: for the portal's own work only (a task, the
     * demonstration's loader), which otherwise is nobody's and may do what anybody may.
     */
    public void actFor(UUID account) {
        if (!BackgroundWork.isHere()) {
            throw new IllegalStateException("A request acts for whoever signed in and for nobody else");
        }
        actingFor = Optional.of(account.toString());
    }

    /** The account, where nobody else can have come. */
    public SignedInAccount signedIn() {
        return account().orElseThrow(NotSignedInException::new);
    }

    /** The name to greet the person with; empty for whoever is not signed in. */
    public String displayName() {
        return account().map(SignedInAccount::displayName).orElse("");
    }

    public boolean may(Capability capability, AgencyScope where) {
        return may(capability, Extent.FULL, where);
    }

    public boolean may(Capability capability, Extent extent, AgencyScope where) {
        return judge(capability, extent, Scopes.of(where)) == AccessDecision.Verdict.ALLOWED;
    }

    /** Lets pass whoever may, and refuses the others as {@link Requires} says. */
    public void require(Capability capability, Extent extent, SubjectRef place) {
        switch (judge(capability, extent, place)) {
            case ALLOWED -> {}
            case NOT_SIGNED_IN -> throw new NotSignedInException();
            case ELSEWHERE -> throw new NotFoundException(place);
            case FORBIDDEN -> throw new ForbiddenException();
        }
    }

    private AccessDecision.Verdict judge(Capability capability, Extent extent, SubjectRef place) {
        if (decision.isForAnyone(capability, extent) || !isSignedIn()) {
            return decision.forAnonymous(capability, extent);
        }
        return decision.forSignedIn(reading().grants(), capability, extent, place);
    }

    private Reading reading() {
        Optional<String> principal = principal();
        if (reading == null || !reading.principal().equals(principal)) {
            reading = read(principal);
        }
        return reading;
    }

    private Optional<String> principal() {
        if (BackgroundWork.isHere()) {
            return actingFor;
        }
        return Optional.ofNullable(container.getCallerPrincipal()).map(Principal::getName);
    }

    private Reading read(Optional<String> principal) {
        Optional<SignedInAccount> account =
                principal.flatMap(Caller::accountNamed).flatMap(accounts::signedIn);
        List<ActiveGrant> active =
                account.map(a -> grants.activeOf(a.id(), clock.instant())).orElse(List.of());
        return new Reading(principal, account, active);
    }

    /** A principal that some other mechanism made up is nobody here. */
    private static Optional<UUID> accountNamed(String principal) {
        try {
            return Optional.of(UUID.fromString(principal));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
