package fr.ars.portal.agency;

import fr.ars.portal.kernel.AgencyCode;
import fr.ars.portal.kernel.NotFoundException;
import fr.ars.portal.kernel.SubjectRef;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The agencies of today and of the past, held in memory because every request asks for one. An agency that has ended
 * keeps its code and its addresses for ever; its heirs are those that exist in its place.
 */
public interface Agencies {

    /** Every agency there is or was, by name. */
    List<AgencyView> all();

    /** Every territory and the agency it belonged to, for each time it belonged to one. */
    List<TerritoryView> territories();

    ContactDetails contact(AgencyCode agency);

    /** The units of an agency one may write to, the seat first. */
    List<UnitView> units(AgencyCode agency);

    /** Also the nation under its own code: it owns rows as agencies do, and has a zone. */
    default Optional<AgencyView> find(AgencyCode code) {
        if (code.isNation()) {
            return Optional.of(AgencyView.NATION);
        }
        return all().stream().filter(agency -> agency.code().equals(code)).findFirst();
    }

    default AgencyView get(AgencyCode code) {
        return find(code).orElseThrow(() -> new NotFoundException(new SubjectRef("agency", code.value())));
    }

    /** The agency, existing or not any more, whose addresses begin with the slug. */
    default Optional<AgencyView> bySlug(String slug) {
        return all().stream().filter(agency -> agency.slug().equals(slug)).findFirst();
    }

    /** The agency whose own site has that host name (a port may follow). */
    default Optional<AgencyView> byHost(String host) {
        String name = host.replaceFirst(":\\d+$", "").toLowerCase(Locale.ROOT);
        return all().stream()
                .filter(agency -> agency.siteHost().filter(name::equals).isPresent())
                .findFirst();
    }

    /** The agencies that exist at that instant, each on its own civil day, by name. */
    default List<AgencyView> existingAt(Instant now) {
        return all().stream().filter(agency -> agency.existsAt(now)).toList();
    }

    /** The agencies that existed on a civil day of the past, by name. */
    default List<AgencyView> existingOn(LocalDate day) {
        return all().stream().filter(agency -> agency.validity().includes(day)).toList();
    }

    /** The agency itself while it exists, then those that stand in its place. */
    default List<AgencyView> heirsOf(AgencyCode code, Instant now) {
        AgencyView agency = get(code);
        if (agency.existsAt(now)) {
            return List.of(agency);
        }
        return agency.successors().stream()
                .flatMap(next -> heirsOf(next, now).stream())
                .distinct()
                .toList();
    }

    /** The agencies of the past whose documents belong to this one as well. */
    default Set<AgencyCode> predecessorsOf(AgencyCode code) {
        Set<AgencyCode> found = new LinkedHashSet<>();
        all().stream().filter(agency -> agency.successors().contains(code)).forEach(agency -> {
            found.add(agency.code());
            found.addAll(predecessorsOf(agency.code()));
        });
        return found;
    }

    /** The départements, and the collectivities that count as one, that an agency is made of on a day, by code. */
    default List<TerritoryView> departmentsOf(AgencyCode agency, LocalDate day) {
        return territories().stream()
                .filter(place -> place.kind().countsAsDepartment())
                .filter(place -> place.agency().equals(agency))
                .filter(place -> place.validity().includes(day))
                .toList();
    }

    /** The département with that code on a day; it names the competent agency, its zone and its holidays. */
    default Optional<TerritoryView> department(String code, LocalDate day) {
        return territories().stream()
                .filter(place -> place.kind().countsAsDepartment())
                .filter(place -> place.code().equals(code))
                .filter(place -> place.validity().includes(day))
                .findFirst();
    }

    /** The same by postal code; empty where the State has no agency (Saint-Pierre-et-Miquelon, the Pacific). */
    default Optional<TerritoryView> department(PostalCode postalCode, LocalDate day) {
        return department(postalCode.department(), day);
    }
}
