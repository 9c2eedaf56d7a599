package fr.ars.portal.web.faces;

import fr.ars.portal.agency.Agencies;
import fr.ars.portal.agency.AgencyView;
import fr.ars.portal.kernel.AgencyScope;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The same page in another agency's portal, or its home where the page is about something of this one's own. */
@Named
@RequestScoped
public class AgencySelector {

    @Inject
    Agencies agencies;

    @Inject
    Here here;

    @Inject
    Links links;

    @Inject
    Texts texts;

    /** A portal to go to. */
    public record Portal(String label, String address, boolean current) {}

    /** The national view first, then the agencies. */
    public List<Portal> getPortals() {
        List<Portal> portals = new ArrayList<>();
        portals.add(national(samePage()));
        portals.addAll(getAgencies());
        return portals;
    }

    /** The agencies of today, by region. */
    public List<Portal> getAgencies() {
        return today().map(agency -> portal(agency, samePage())).toList();
    }

    /** A page in each other portal that is wanted. */
    List<Portal> others(Route route, Predicate<AgencyScope> wanted) {
        Stream<Portal> nation = Stream.of(AgencyScope.nation()).filter(wanted).map(scope -> national(route));
        Stream<Portal> agencies = today().filter(agency -> wanted.test(AgencyScope.of(agency.code())))
                .map(agency -> portal(agency, route));
        return Stream.concat(nation, agencies)
                .filter(portal -> !portal.current())
                .toList();
    }

    private Stream<AgencyView> today() {
        return agencies.existingAt(here.getReceivedAt()).stream()
                .sorted(Comparator.comparing(AgencyView::region, Collator.getInstance(Locale.FRENCH)));
    }

    private Portal national(Route route) {
        return new Portal(
                texts.of("common.national-view"),
                links.under("", route, List.of()),
                here.scope().isNational());
    }

    private Portal portal(AgencyView agency, Route route) {
        String address = links.under("/" + agency.slug(), route, List.of());
        return new Portal(
                agency.region(), address, here.agency().filter(agency::equals).isPresent());
    }

    private Route samePage() {
        return here.route().filter(Route::isPlain).orElse(Route.HOME);
    }
}
