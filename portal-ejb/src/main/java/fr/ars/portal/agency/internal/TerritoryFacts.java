package fr.ars.portal.agency.internal;

import fr.ars.portal.agency.TerritoryKind;
import fr.ars.portal.kernel.AgencyCode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** A row of territories.csv: a place, and the agency it belongs to from a day on. */
record TerritoryFacts(
        TerritoryKind kind,
        String code,
        String name,
        AgencyCode agency,
        ZoneId zone,
        String holidayCalendar,
        Dating dating) {

    static final List<String> COLUMNS = List.of(
            "kind",
            "code",
            "valid_from",
            "valid_to",
            "name",
            "agency",
            "zone",
            "holiday_calendar",
            "legal_source",
            "provenance",
            "note");

    record Key(TerritoryKind kind, String code, LocalDate from) {}

    static TerritoryFacts of(Fields fields) {
        return new TerritoryFacts(
                fields.oneOf(TerritoryKind.class, "kind"),
                fields.text("code", 5),
                fields.text("name", 80),
                AgencyFacts.agency(fields.text("agency"), "agency"),
                fields.zone("zone"),
                fields.text("holiday_calendar", 40),
                Dating.of(fields));
    }

    Key key() {
        return new Key(kind, code, dating.validity().from());
    }
}
