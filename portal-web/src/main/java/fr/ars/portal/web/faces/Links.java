package fr.ars.portal.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Addresses for pages to link to, made from the route table: {@code #{links.to('SECTION', [id, slug, anchor])}}. */
@Named
@RequestScoped
public class Links {

    @Inject
    Here here;

    /** An address of the portal one is in: the agency's, or the national view. */
    public String to(String route) {
        return to(Route.valueOf(route), List.of());
    }

    public String to(String route, List<?> values) {
        return to(Route.valueOf(route), values);
    }

    public String to(Route route, List<?> values) {
        return under(here.getPrefix(), route, values);
    }

    /** The same page seen in another portal: prefix "" for the nation, "/bretagne" for an agency. */
    public String under(String prefix, Route route, List<?> values) {
        String path = route.path(values.toArray());
        return path.equals("/") && !prefix.isEmpty() ? prefix : prefix + path;
    }
}
