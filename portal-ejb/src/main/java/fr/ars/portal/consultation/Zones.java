package fr.ars.portal.consultation;

import fr.ars.portal.kernel.AgencyCode;
import java.time.ZoneId;

/** The zone in which a place's days begin and end. */
@FunctionalInterface
public interface Zones {

    ZoneId of(AgencyCode place);
}
