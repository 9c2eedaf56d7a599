package fr.ars.portal.identity.internal;

import fr.ars.portal.identity.Capability;
import fr.ars.portal.identity.Extent;
import fr.ars.portal.identity.Role;
import fr.ars.portal.identity.Scopes;
import fr.ars.portal.kernel.SubjectRef;
import java.util.List;
import java.util.function.Predicate;

/** Whether somebody may do something somewhere: the only place where grants and the table of capabilities meet. */
public final class AccessDecision {

    /** What comes out. {@link #ELSEWHERE}: the caller may do this, but not here. */
    public enum Verdict {
        ALLOWED,
        NOT_SIGNED_IN,
        ELSEWHERE,
        FORBIDDEN
    }

    private final CapabilityTable table;

    public AccessDecision(CapabilityTable table) {
        this.table = table;
    }

    /** Whether nobody need be asked who they are. */
    public boolean isForAnyone(Capability capability, Extent needed) {
        return gives(Role.ANYONE, capability, needed);
    }

    public Verdict forAnonymous(Capability capability, Extent needed) {
        return isForAnyone(capability, needed) ? Verdict.ALLOWED : Verdict.NOT_SIGNED_IN;
    }

    public Verdict forSignedIn(List<ActiveGrant> grants, Capability capability, Extent needed, SubjectRef place) {
        if (isForAnyone(capability, needed) || gives(Role.CITIZEN, capability, needed)) {
            return Verdict.ALLOWED;
        }
        Predicate<ActiveGrant> gives = grant -> gives(grant.role(), capability, needed);
        if (grants.stream().filter(gives).anyMatch(grant -> reaches(grant, capability, place))) {
            return Verdict.ALLOWED;
        }
        return grants.stream().anyMatch(gives) ? Verdict.ELSEWHERE : Verdict.FORBIDDEN;
    }

    private boolean gives(Role role, Capability capability, Extent needed) {
        return table.right(capability, role)
                .filter(right -> right.extent().covers(needed))
                .isPresent();
    }

    private boolean reaches(ActiveGrant grant, Capability capability, SubjectRef place) {
        if (grant.scope().equals(place)) {
            return true;
        }
        return grant.scope().equals(Scopes.nation())
                && table.right(capability, grant.role())
                        .filter(CapabilityTable.Right::everywhere)
                        .isPresent();
    }
}
