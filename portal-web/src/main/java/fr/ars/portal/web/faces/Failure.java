package fr.ars.portal.web.faces;

import fr.ars.portal.kernel.FailureText;
import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Something went wrong that nobody foresaw. The log and the person get the same short reference, so that one can be found
 * from the other. The log names the form of the address only: what fills it in may be a secret.
 */
public final class Failure {

    /** Where the error page finds the reference; it asks nothing that may be out of order. */
    private static final String ATTRIBUTE = "failureReference";

    private static final Logger LOG = LoggerFactory.getLogger(Failure.class);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BITS = 40;

    private Failure() {}

    /** Messages may quote what people typed: they are masked, and the frames are told without them. */
    private static String told(Throwable failure) {
        StringBuilder told = new StringBuilder(FailureText.of(failure));
        Throwable root = failure;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        for (StackTraceElement frame : root.getStackTrace()) {
            told.append("\n\tat ").append(frame);
        }
        return told.toString();
    }

    public static void log(Throwable failure, HttpServletRequest request) {
        String reference =
                Long.toString(RANDOM.nextLong(1L << BITS), Character.MAX_RADIX).toUpperCase(Locale.ROOT);
        request.setAttribute(ATTRIBUTE, reference);
        String place =
                CurrentRoute.of(request).map(current -> current.route().name()).orElse("no route");
        LOG.error("Failure {} on {} {}: {}", reference, request.getMethod(), place, told(failure));
    }
}
