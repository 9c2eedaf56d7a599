package fr.ars.portal.agency;

import fr.ars.portal.agency.internal.ReferenceFixture;
import fr.ars.portal.kernel.AgencyCode;

/** The real agencies and lists of config/reference, as the portal holds them in memory. */
public final class AgencyFixture {

    public static final AgencyCode BRETAGNE = new AgencyCode("BRE");
    public static final AgencyCode GRAND_EST = new AgencyCode("GES");
    public static final AgencyCode GUADELOUPE = new AgencyCode("GUA");
    public static final AgencyCode GUYANE = new AgencyCode("GUY");
    public static final AgencyCode LA_REUNION = new AgencyCode("REU");
    public static final AgencyCode MAYOTTE = new AgencyCode("MAY");
    public static final AgencyCode OCEAN_INDIEN = new AgencyCode("OIN");

    public static final AgencyZone REUNION_TIME = zoneOf(LA_REUNION);
    public static final AgencyZone GUYANE_TIME = zoneOf(GUYANE);

    private AgencyFixture() {}

    public static Agencies agencies() {
        return ReferenceFixture.AGENCIES;
    }

    public static ReferenceData referenceData() {
        return ReferenceFixture.REFERENCE_DATA;
    }

    private static AgencyZone zoneOf(AgencyCode agency) {
        return agencies().get(agency).zone();
    }
}
