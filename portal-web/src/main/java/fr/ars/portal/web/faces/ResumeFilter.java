package fr.ars.portal.web.faces;

import fr.ars.portal.web.identity.KeptForm;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Brings back what was written before a session ended: after signing in, the page is drawn as if it had just been sent,
 * under a {@link Doubt}, so that nothing is done before the person has sent it again.
 */
public class ResumeFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** Asks for what was written; {@link RefusalFilter} leads here with it. */
    static final String QUERY = "reprendre=1";

    @Inject
    transient KeptForm kept;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean asked = request.getMethod().equals("GET") && QUERY.equals(request.getQueryString());
        Optional<Map<String, String[]>> found = asked ? kept.find(request.getRequestURI(), request) : Optional.empty();
        if (found.isPresent()) {
            Doubt.INTERRUPTED.cast(request);
            chain.doFilter(new Resumed(request, found.get()), response);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** The request as it was sent then, without its files. */
    private static final class Resumed extends HttpServletRequestWrapper {

        private final Map<String, String[]> parameters;

        Resumed(HttpServletRequest request, Map<String, String[]> parameters) {
            super(request);
            this.parameters = parameters;
        }

        @Override
        public String getMethod() {
            return "POST";
        }

        @Override
        public @Nullable String getParameter(String name) {
            String[] values = parameters.get(name);
            return values == null ? null : values[0];
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return parameters;
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.enumeration(parameters.keySet());
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            return parameters.get(name);
        }

        @Override
        public Collection<Part> getParts() {
            return List.of();
        }

        @Override
        public @Nullable Part getPart(String name) {
            return null;
        }
    }
}
