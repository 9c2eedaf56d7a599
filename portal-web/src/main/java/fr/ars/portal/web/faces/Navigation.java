package fr.ars.portal.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The menus that stand on every public page: what there is to visit, and what the law wants within reach. */
@Named
@RequestScoped
public class Navigation {

    @Inject
    Here here;

    @Inject
    Links links;

    @Inject
    Texts texts;

    /** An entry of a menu; current on its own page and on the pages below it. */
    public record Entry(String label, String address, boolean current) {}

    public List<Entry> getEntries() {
        return List.of(
                entry(Route.HOME, "common.home"),
                entry(Route.CONSULTATIONS, "common.consultations"),
                entry(Route.COMPLAINTS, "common.complaints"));
    }

    public List<Entry> getLegal() {
        return List.of(
                entry(Route.ACCESSIBILITY, "legal.accessibility"),
                entry(Route.LEGAL_NOTICE, "legal.notice"),
                entry(Route.PERSONAL_DATA, "legal.data"));
    }

    Entry entry(Route route, String key) {
        Entry exact = exactEntry(route, key);
        boolean below = route != Route.HOME && here.getPath().startsWith(exact.address() + "/");
        return new Entry(exact.label(), exact.address(), exact.current() || below);
    }

    /** Current on its own page alone. */
    Entry exactEntry(Route route, String key) {
        boolean current = here.route().filter(route::equals).isPresent();
        return new Entry(texts.of(key), links.to(route, List.of()), current);
    }
}
