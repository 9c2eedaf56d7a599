package fr.ars.portal.agency;

import fr.ars.portal.kernel.AgencyCode;
import fr.ars.portal.kernel.Validity;

/**
 * A place and the agency it belongs to, for the time it does: Bas-Rhin was Alsace's until 2015, and is Grand Est's
 * since.
 *
 * @param code of the INSEE: "2A", "974" (a region and a département may share one)
 * @param holidayCalendar the calendar of its public holidays: "FR-974"
 */
public record TerritoryView(
        TerritoryKind kind,
        String code,
        String name,
        AgencyCode agency,
        AgencyZone zone,
        String holidayCalendar,
        Validity validity) {}
