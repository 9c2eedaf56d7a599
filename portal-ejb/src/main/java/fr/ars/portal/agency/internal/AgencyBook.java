package fr.ars.portal.agency.internal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import fr.ars.portal.agency.Agencies;
import fr.ars.portal.agency.AgencyView;
import fr.ars.portal.agency.AgencyZone;
import fr.ars.portal.agency.ContactDetails;
import fr.ars.portal.agency.TerritoryView;
import fr.ars.portal.agency.UnitView;
import fr.ars.portal.kernel.AgencyCode;
import java.text.Collator;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** All agencies at one moment, read once and never changed. */
record AgencyBook(
        List<AgencyView> all,
        List<TerritoryView> territories,
        Map<AgencyCode, ContactDetails> contacts,
        Map<AgencyCode, List<UnitView>> unitsByAgency)
        implements Agencies {

    AgencyBook {
        all = List.copyOf(all);
        territories = List.copyOf(territories);
        contacts = Map.copyOf(contacts);
        unitsByAgency = Map.copyOf(unitsByAgency);
    }

    /** Agencies in the order of the French alphabet, places in that of their codes. */
    static AgencyBook of(
            List<Agency> agencies, List<Territory> territories, List<Unit> units, Function<ZoneId, AgencyZone> zones) {
        return new AgencyBook(
                agencies.stream()
                        .map(agency -> agency.view(zones))
                        .sorted(Comparator.comparing(AgencyView::shortName, Collator.getInstance(Locale.FRENCH)))
                        .toList(),
                territories.stream()
                        .map(place -> place.view(zones))
                        .sorted(Comparator.comparing(TerritoryView::code)
                                .thenComparing(place -> place.validity().from()))
                        .toList(),
                agencies.stream().collect(toMap(Agency::code, Agency::contact)),
                units.stream().collect(groupingBy(Unit::agency, mapping(Unit::view, toList()))));
    }

    @Override
    public ContactDetails contact(AgencyCode agency) {
        return contacts.getOrDefault(agency, ContactDetails.UNKNOWN);
    }

    @Override
    public List<UnitView> units(AgencyCode agency) {
        return unitsByAgency.getOrDefault(agency, List.of());
    }
}
