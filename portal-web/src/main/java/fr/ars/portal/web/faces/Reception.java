package fr.ars.portal.web.faces;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** The first filter: notes when a request arrived, before anything is done with it. Received is received. */
public class Reception extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String ATTRIBUTE = Reception.class.getName();

    @Inject
    transient Clock clock;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        request.setAttribute(ATTRIBUTE, clock.instant());
        chain.doFilter(request, response);
    }

    /** When the request arrived. */
    public static Instant of(ServletRequest request) {
        return Optional.ofNullable((Instant) request.getAttribute(ATTRIBUTE)).orElseThrow();
    }
}
