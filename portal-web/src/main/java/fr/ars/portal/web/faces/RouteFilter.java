package fr.ars.portal.web.faces;

import fr.ars.portal.agency.Agencies;
import jakarta.faces.render.ResponseStateManager;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Brings each address to its page; what is in no route and is no file of ours is 404, pages' own file names too. */
public class RouteFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Agencies agencies;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getServletPath()
                + Optional.ofNullable(request.getPathInfo()).orElse("");
        if (path.length() > 1 && path.endsWith("/")) {
            redirectWithoutSlash(request, response, path);
            return;
        }
        Optional<CurrentRoute> found = find(path);
        if (found.isPresent() && isNoFormOfOurs(request, found.get())) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } else if (found.isPresent()) {
            found.get().attachTo(request);
            response.setHeader("Cache-Control", isPersonal(request, found.get()) ? "no-store" : "private, no-cache");
            request.getRequestDispatcher(view(request, found.get())).forward(request, response);
        } else if (path.startsWith("/assets/") || path.startsWith("/jakarta.faces.resource/")) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** What answers: the page or servlet of the route, the feed of a list that is asked for as one, the read-only API. */
    private static String view(HttpServletRequest request, CurrentRoute found) {
        Route route = found.route();
        if (route == Route.API) {
            return route.view() + "/" + found.values().get("rest");
        }
        return route.isFollowed() && "atom".equals(request.getParameter("format")) ? "/feeds" : route.view();
    }

    /** What no page has drawn, or what arrived cut. */
    private static boolean isNoFormOfOurs(HttpServletRequest request, CurrentRoute found) {
        return request.getMethod().equals("POST")
                && found.route().view().endsWith(".xhtml")
                && request.getParameter(ResponseStateManager.VIEW_STATE_PARAM) == null;
    }

    /** Pages of somebody who is signed in, or of whoever holds a secret link, are left in no cache. */
    private static boolean isPersonal(HttpServletRequest request, CurrentRoute found) {
        return request.getUserPrincipal() != null || found.values().containsKey("secret");
    }

    private static void redirectWithoutSlash(HttpServletRequest request, HttpServletResponse response, String path) {
        String query = request.getQueryString();
        response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
        String target = path.replaceAll("^/+|/+$", "");
        response.setHeader("Location", "/" + target + (query == null ? "" : "?" + query));
    }

    /** An address of the national view, else of the agency whose slug comes first. */
    private Optional<CurrentRoute> find(String path) {
        Optional<Route.Found> national = Route.find(path);
        if (national.isPresent()) {
            return national.map(found -> new CurrentRoute(found.route(), found.values(), Optional.empty()));
        }
        int end = path.indexOf('/', 1);
        String slug = end < 0 ? path.substring(1) : path.substring(1, end);
        String rest = end < 0 ? "/" : path.substring(end);
        return Route.find(rest)
                .flatMap(found -> agencies.bySlug(slug)
                        .map(agency -> new CurrentRoute(found.route(), found.values(), Optional.of(agency))));
    }
}
