package fr.ars.portal.web.faces;

import fr.ars.portal.identity.Caller;
import fr.ars.portal.identity.Capability;
import fr.ars.portal.identity.Extent;
import fr.ars.portal.kernel.AgencyScope;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What there is to do in the back office of this portal, for whoever looks: an entry is hidden where the service behind
 * it would refuse. A feature adds its line here.
 */
@Named
@RequestScoped
public class AdminMenu {

    private static final List<Item> ITEMS = List.of(
            new Item(Route.ADMIN_PLANS, "plan.drafts", Place.ANYWHERE, Capability.EDIT_PLAN, Extent.READ),
            new Item(
                    Route.ADMIN_CONSULTATIONS,
                    "common.consultations",
                    Place.ANYWHERE,
                    Capability.MANAGE_CONSULTATION,
                    Extent.READ),
            new Item(Route.ADMIN_GRANTS, "common.grants", Place.ANYWHERE, Capability.MANAGE_GRANTS, Extent.READ),
            new Item(Route.ADMIN_MAILS, "operation.mails", Place.ANYWHERE, Capability.OPERATE, Extent.FULL),
            new Item(Route.ADMIN_TASKS, "operation.tasks", Place.NATION, Capability.OPERATE, Extent.FULL),
            new Item(Route.ADMIN_JOURNAL, "operation.journal", Place.ANYWHERE, Capability.READ_JOURNAL, Extent.FULL));

    @Inject
    Caller caller;

    @Inject
    Here here;

    @Inject
    Navigation navigation;

    @Inject
    AgencySelector portals;

    /** In whose back office a page has something to show. */
    private enum Place {
        NATION,
        ANYWHERE;

        boolean is(AgencyScope scope) {
            return this == ANYWHERE || scope.isNational();
        }
    }

    /** A page of the back office, where it has something to show, and what is needed to read it. */
    private record Item(Route route, String key, Place place, Capability needs, Extent extent) {}

    /** The entries of this back office, the start page first. */
    public List<Navigation.Entry> getAll() {
        List<Navigation.Entry> all = new ArrayList<>();
        all.add(navigation.exactEntry(Route.ADMIN, "common.admin-home"));
        permitted(here.scope())
                .map(item -> navigation.entry(item.route(), item.key()))
                .forEach(all::add);
        return all;
    }

    /** Whether there is anything for the caller to do, here or in another agency. */
    public boolean isAnywhere() {
        return isOffice(here.scope()) || !getOtherOffices().isEmpty();
    }

    /** The other back offices the caller may enter. */
    public List<AgencySelector.Portal> getOtherOffices() {
        return caller.isSignedIn() ? portals.others(Route.ADMIN, this::isOffice) : List.of();
    }

    private boolean isOffice(AgencyScope scope) {
        return permitted(scope).findAny().isPresent();
    }

    private Stream<Item> permitted(AgencyScope scope) {
        return ITEMS.stream()
                .filter(item -> item.place().is(scope))
                .filter(item -> caller.may(item.needs(), item.extent(), scope));
    }
}
