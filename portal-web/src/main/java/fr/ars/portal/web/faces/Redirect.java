package fr.ars.portal.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;

/** Leads on after a form has been dealt with, so that reloading the page does not send it again (303, see other). */
@RequestScoped
public class Redirect {

    @Inject
    FacesContext faces;

    @Inject
    Links links;

    public void to(Route route, Object... values) {
        toPath(links.to(route, List.of(values)));
    }

    /** The same, and the page tells what has been done: {@code identity.signed-out}; see {@link Notice}. */
    public void telling(String done, Route route, Object... values) {
        toPath(links.to(route, List.of(values)) + "?" + Notice.PARAMETER + "=" + done);
    }

    /** The address of a page, to which a query may be added. */
    public String address(Route route, Object... values) {
        return links.to(route, List.of(values));
    }

    /** To a path of this portal, already checked to be one. */
    public void toPath(String path) {
        HttpServletResponse response =
                (HttpServletResponse) faces.getExternalContext().getResponse();
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", path);
        faces.responseComplete();
    }
}
