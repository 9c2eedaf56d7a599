package fr.ars.portal.web.faces;

import fr.ars.portal.identity.ForbiddenException;
import fr.ars.portal.identity.NotSignedInException;
import fr.ars.portal.kernel.NotFoundException;
import fr.ars.portal.web.identity.KeptForm;
import fr.ars.portal.web.identity.SignInLink;
import jakarta.faces.application.ViewExpiredException;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Turns what goes wrong into an answer: sign in first, and come back here; you may not; there is no such thing; somebody
 * else was faster. What nobody foresaw is logged under a reference, which the person is shown. It stands around all
 * other filters and around each page, so that the server does not log a refusal as if it were a failure.
 */
public class RefusalFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    transient SignInLink signIn;

    @Inject
    transient Here here;

    @Inject
    transient KeptForm form;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException e) {
            if (response.isCommitted()) {
                throw e;
            }
            response.resetBuffer();
            answer(e, request, response);
        }
    }

    private void answer(Throwable thrown, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (isCausedBy(thrown, NotSignedInException.class)) {
            leadToSignIn(request, response);
        } else if (isCausedBy(thrown, ForbiddenException.class)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (isCausedBy(thrown, NotFoundException.class)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (isCausedBy(thrown, OptimisticLockException.class)) {
            response.sendError(HttpServletResponse.SC_CONFLICT);
        } else if (isCausedBy(thrown, ViewExpiredException.class)) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            request.getRequestDispatcher("/WEB-INF/errors/expired.xhtml").forward(request, response);
        } else {
            Failure.log(thrown, request);
            response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        }
    }

    /** And back to the page, with what was written on it. */
    private void leadToSignIn(HttpServletRequest request, HttpServletResponse response) {
        String path = here.getPath();
        boolean written = request.getMethod().equals("POST") && form.keep(path, request, response);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", signIn.andBackTo(written ? path + "?" + ResumeFilter.QUERY : path));
    }

    private static boolean isCausedBy(Throwable thrown, Class<? extends Throwable> type) {
        @Nullable Throwable at = thrown;
        while (at != null && !type.isInstance(at)) {
            at = at.getCause();
        }
        return at != null;
    }
}
