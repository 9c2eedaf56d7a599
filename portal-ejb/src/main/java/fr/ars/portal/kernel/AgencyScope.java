package fr.ars.portal.kernel;

import java.util.Optional;

/**
 * Whose portal is being looked at: one agency's, or the whole nation's. Every query takes one, so that another
 * agency's private thing cannot be read by forgetting a condition.
 */
public record AgencyScope(Optional<AgencyCode> agency) {

    private static final AgencyScope NATION = new AgencyScope(Optional.empty());

    public static AgencyScope nation() {
        return NATION;
    }

    public static AgencyScope of(AgencyCode agency) {
        return new AgencyScope(Optional.of(agency));
    }

    public boolean isNational() {
        return agency.isEmpty();
    }

    /** Whether a row owned by {@code owner} (empty: the nation) is seen from here. The nation sees every agency's. */
    public boolean sees(Optional<AgencyCode> owner) {
        return isNational() || owner.isEmpty() || owner.equals(agency);
    }
}
