package fr.ars.portal.web.faces;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.regex.Pattern;

/**
 * Tells browsers what our pages never do, so that a hole in one of them leads nowhere. Pages of the back office have a
 * policy of their own, with a nonce for each, which PrimeFaces writes (web.xml, primefaces.CSP_POLICY); everywhere else
 * what it writes is dropped.
 */
public class SecurityHeadersFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final String CSP = "Content-Security-Policy";
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                    + "font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    private static final Pattern BACK_OFFICE = Pattern.compile("(/[a-z0-9-]+)?/admin(/.*)?");
    private static final String TWO_YEARS = "max-age=63072000";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader(CSP, POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", TWO_YEARS);
        }
        boolean backOffice = BACK_OFFICE.matcher(request.getServletPath()).matches();
        chain.doFilter(request, new OnePolicy(response, backOffice));
    }

    /** There is one policy: the page's own in the back office, ours elsewhere. */
    private static final class OnePolicy extends HttpServletResponseWrapper {

        private final boolean ownPolicy;

        OnePolicy(HttpServletResponse response, boolean ownPolicy) {
            super(response);
            this.ownPolicy = ownPolicy;
        }

        @Override
        public void addHeader(String name, String value) {
            if (!name.equalsIgnoreCase(CSP)) {
                super.addHeader(name, value);
            } else if (ownPolicy) {
                super.setHeader(name, value);
            }
        }
    }
}
