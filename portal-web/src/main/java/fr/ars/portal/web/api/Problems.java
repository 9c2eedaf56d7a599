package fr.ars.portal.web.api;

import fr.ars.portal.kernel.NotFoundException;
import fr.ars.portal.web.faces.Failure;
import fr.ars.portal.web.faces.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes a problem of whatever goes wrong; what nobody foresaw is logged, and its words stay here. */
@Provider
@ApplicationScoped
public class Problems implements ExceptionMapper<Throwable> {

    @Inject
    Texts texts;

    @Inject
    HttpServletRequest request;

    @Override
    public Response toResponse(Throwable thrown) {
        if (isCausedByAbsence(thrown)) {
            return Problem.of(404, texts.of("api.not-found"), texts.of("api.not-found-detail"));
        }
        if (thrown instanceof BadParameterException bad) {
            return Problem.of(
                    400,
                    texts.of("api.bad-parameter"),
                    texts.with("api.bad-parameter-detail", List.of(bad.parameter())));
        }
        if (thrown instanceof WebApplicationException refused) {
            return refusal(refused.getResponse());
        }
        Failure.log(thrown, request);
        return Problem.of(500, texts.of("api.failed"), texts.of("api.failed-detail"));
    }

    /** What the server itself answers: no such address, no such method, the answer to OPTIONS. */
    private Response refusal(Response response) {
        return switch (response.getStatus()) {
            case 404 -> Problem.of(404, texts.of("api.not-found"), texts.of("api.not-found-detail"));
            case 405 -> Problem.of(405, texts.of("api.read-only"), texts.of("api.read-only-detail"));
            case 406 -> Problem.of(406, texts.of("api.not-acceptable"), texts.of("api.not-acceptable-detail"));
            default -> response;
        };
    }

    private static boolean isCausedByAbsence(Throwable thrown) {
        @Nullable Throwable at = thrown;
        while (at != null && !(at instanceof NotFoundException)) {
            at = at.getCause();
        }
        return at != null;
    }
}
