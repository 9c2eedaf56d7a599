package fr.ars.portal.agency;

import fr.ars.portal.kernel.AgencyCode;
import fr.ars.portal.kernel.Validity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A regional health agency, of today or of the past (CSP L1432-1).
 *
 * @param slug the first segment of its addresses, for ever its own: "bretagne"
 * @param shortName "ARS Bretagne"
 * @param zone the zone in which its days begin and its deadlines end
 * @param siteHost the host name of its own site, which selects it for reading
 * @param validity the days on which it exists
 * @param successors the agencies that took over when it ended; empty for those of today
 */
public record AgencyView(
        AgencyCode code,
        String slug,
        String name,
        String shortName,
        String region,
        String seat,
        AgencyZone zone,
        Optional<String> siteHost,
        Validity validity,
        List<AgencyCode> successors) {

    /** The nation where it takes an agency's place: it leads a consultation shown in several agencies. */
    public static final AgencyView NATION = new AgencyView(
            AgencyCode.NATION,
            "",
            "Portail national des agences régionales de santé",
            "France entière",
            "France",
            "Paris",
            AgencyZone.PARIS,
            Optional.empty(),
            new Validity(LocalDate.of(2010, 4, 1), Optional.empty()),
            List.of());

    public AgencyView {
        successors = List.copyOf(successors);
    }

    /** Whether it exists on its own civil day at that instant. */
    public boolean existsAt(Instant now) {
        return validity.includes(LocalDate.ofInstant(now, zone.id()));
    }

    /** What addresses of its portal start with: "/bretagne", and nothing in the national view. */
    public String prefix() {
        return slug.isEmpty() ? "" : "/" + slug;
    }

    /** How it tells time. */
    public FrenchTime time() {
        return FrenchTime.in(zone);
    }
}
