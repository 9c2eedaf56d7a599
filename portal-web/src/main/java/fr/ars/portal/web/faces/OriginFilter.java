package fr.ars.portal.web.faces;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/**
 * Whatever changes something comes from a page of ours. What another site sends is refused; where the browser does not
 * say, by Origin nor by Referer, the form comes back with its text to be confirmed: see {@link Doubt}. And so does what
 * was written in a session that has ended.
 */
public class OriginFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** Bytes of a whole request, the same as in web.xml: of a larger one the server reads no field. */
    private static final long LARGEST = 40L << 20;

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    @Inject
    transient RequestGuard guard;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getContentLengthLong() > LARGEST) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        if (!SAFE.contains(request.getMethod())) {
            switch (Origin.of(request)) {
                case OURS -> {
                    if (!guard.recognises(request)) {
                        Doubt.OTHER_SESSION.cast(request);
                    }
                }
                case UNKNOWN -> Doubt.UNKNOWN_ORIGIN.cast(request);
                case FOREIGN -> {
                    response.sendError(HttpServletResponse.SC_FORBIDDEN);
                    return;
                }
            }
        }
        chain.doFilter(request, response);
    }
}
