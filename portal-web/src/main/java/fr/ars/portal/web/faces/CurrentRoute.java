package fr.ars.portal.web.faces;

import fr.ars.portal.agency.AgencyView;
import fr.ars.portal.kernel.AgencyScope;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;

/**
 * Where the present request stands in the route table.
 *
 * @param route the address's form
 * @param values what the address carries, by name
 * @param agency whose portal it is seen in; empty in the national view
 */
public record CurrentRoute(Route route, Map<String, String> values, Optional<AgencyView> agency) {

    private static final String ATTRIBUTE = CurrentRoute.class.getName();

    static Optional<CurrentRoute> of(HttpServletRequest request) {
        return Optional.ofNullable((CurrentRoute) request.getAttribute(ATTRIBUTE));
    }

    void attachTo(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    AgencyScope scope() {
        return agency.map(a -> AgencyScope.of(a.code())).orElse(AgencyScope.nation());
    }

    /** What addresses of this portal start with: "" or "/bretagne". */
    String prefix() {
        return agency.map(a -> "/" + a.slug()).orElse("");
    }
}
