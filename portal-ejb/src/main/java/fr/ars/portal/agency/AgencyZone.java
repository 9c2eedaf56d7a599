package fr.ars.portal.agency;

import java.time.ZoneId;

/** A time zone under the name people know it by: "heure de La Réunion" for Indian/Reunion (zones.csv). */
public record AgencyZone(ZoneId id, String name) {

    /** The zone of the national view, and the one others are compared with. */
    public static final AgencyZone PARIS = new AgencyZone(ZoneId.of("Europe/Paris"), "heure de Paris");
}
