package fr.ars.portal.web.faces;

import fr.ars.portal.agency.AgencyView;
import fr.ars.portal.agency.AgencyZone;
import fr.ars.portal.agency.FrenchTime;
import fr.ars.portal.kernel.AgencyScope;
import fr.ars.portal.kernel.Cursor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where the reader is: whose portal, which page, with which values in the address. */
@Named
@RequestScoped
public class Here {

    private static final String PAGE = "page";

    @Inject
    HttpServletRequest request;

    @Inject
    Texts texts;

    public AgencyScope scope() {
        return current().map(CurrentRoute::scope).orElse(AgencyScope.nation());
    }

    /** What addresses of this portal start with: "" or "/bretagne". */
    public String getPrefix() {
        return current().map(CurrentRoute::prefix).orElse("");
    }

    /** The route shown; empty on error pages. */
    public Optional<Route> route() {
        return current().map(CurrentRoute::route);
    }

    /** A value of the address, by its name in the route. */
    public String value(String name) {
        return Optional.ofNullable(
                        current().map(CurrentRoute::values).orElse(Map.of()).get(name))
                .orElseThrow(() -> new IllegalArgumentException("The address has no " + name));
    }

    public long id() {
        return Long.parseLong(value("id"));
    }

    /** The path as the person sees it, without the query. */
    public String getPath() {
        Object forwarded = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        return forwarded == null ? request.getRequestURI() : forwarded.toString();
    }

    public Optional<String> parameter(String name) {
        return Optional.ofNullable(request.getParameter(name)).filter(value -> !value.isBlank());
    }

    /** When the request arrived, as the first filter noted it: what counts before a deadline. */
    public Instant getReceivedAt() {
        return Reception.of(request);
    }

    public boolean isHome() {
        return route().filter(Route.HOME::equals).isPresent();
    }

    /** The service and, in an agency's portal, the agency: ends the title of every page. */
    public String getPortalName() {
        return texts.of("common.service") + " – " + getAgencyName();
    }

    /** "ARS Bretagne", or the name of the national view. */
    public String getAgencyName() {
        return agency().map(AgencyView::shortName).orElse(texts.of("common.nation"));
    }

    /** The agency whose portal this is; empty in the national view. */
    public Optional<AgencyView> agency() {
        return current().flatMap(CurrentRoute::agency);
    }

    /** How time is told here: in the agency's zone, in the national view in that of Paris. */
    public FrenchTime getTime() {
        return agency().map(AgencyView::time).orElse(FrenchTime.in(AgencyZone.PARIS));
    }

    /** This page's address with the same filters, at another place of its list: see p:pager. */
    public String at(Optional<String> cursor) {
        String kept = query().stream()
                .flatMap(query -> Stream.of(query.split("&")))
                .filter(part -> !part.startsWith(PAGE + "=") && !part.startsWith(Notice.PARAMETER + "="))
                .collect(Collectors.joining("&"));
        String place = cursor.map(key -> PAGE + "=" + URLEncoder.encode(key, StandardCharsets.UTF_8))
                .orElse("");
        String joined = Stream.of(kept, place).filter(part -> !part.isEmpty()).collect(Collectors.joining("&"));
        return joined.isEmpty() ? getPath() : getPath() + "?" + joined;
    }

    /** As the person sees it; within a servlet we were forwarded to, the request still is the one that came in. */
    private Optional<String> query() {
        Object forwarded = request.getAttribute(RequestDispatcher.FORWARD_QUERY_STRING);
        return Optional.ofNullable(forwarded == null ? request.getQueryString() : forwarded.toString());
    }

    /** Where in its list the page stands, as p:pager wrote it. */
    public Cursor getCursor() {
        return Cursor.parse(parameter(PAGE));
    }

    private Optional<CurrentRoute> current() {
        return CurrentRoute.of(request);
    }
}
