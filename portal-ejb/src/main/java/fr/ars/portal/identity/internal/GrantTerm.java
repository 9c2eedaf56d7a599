package fr.ars.portal.identity.internal;

import fr.ars.portal.identity.IdentityException;
import java.time.Instant;
import java.util.Optional;

/** From when a role is held (included) to when (excluded; empty: until further notice). */
public record GrantTerm(Instant from, Optional<Instant> to) {

    public GrantTerm {
        if (to.isPresent() && !to.get().isAfter(from)) {
            throw new IdentityException("identity.grant.ends-before-it-starts");
        }
    }

    public static GrantTerm startingNow(Instant now) {
        return new GrantTerm(now, Optional.empty());
    }
}
