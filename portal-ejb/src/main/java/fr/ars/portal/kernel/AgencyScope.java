package fr.ars.portal.kernel;

import java.util.Optional;

/**
 * Whose portal is being looked at: one agency's, or the whole nation's. Every query takes one, so that another
 * agency's private thing cannot be read by forgetting a condition.
 */
public record AgencyScope(Optional<AgencyCode> agency) {

    private static final AgencyScope NATION = new AgencyScope(Optional.empty());

    public AgencyScope {
        agency = agency.filter(code -> !code.isNation());
    }

    public static AgencyScope nation() {
        return NATION;
    }

    public static AgencyScope of(AgencyCode agency) {
        return new AgencyScope(Optional.of(agency));
    }

    public boolean isNational() {
        return agency.isEmpty();
    }

    /** What a row owned by whoever is here bears in its column: the agency's code, or the nation's. */
    public AgencyCode owner() {
        return agency.orElse(AgencyCode.NATION);
    }

    /** Whether a row owned by {@code owner} (empty: the nation) is seen from here. The nation sees every agency's. */
    public boolean sees(Optional<AgencyCode> owner) {
        return isNational() || owner.filter(code -> !code.isNation()).isEmpty() || owner.equals(agency);
    }
}
