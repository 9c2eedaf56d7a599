package fr.ars.portal.web.faces;

import jakarta.servlet.ServletRequest;
import java.util.Optional;

/**
 * Why a form that arrived is not acted upon but shown again, filled in, to be confirmed: the person may well have sent
 * it, and it may as well be somebody else's doing.
 */
public enum Doubt {
    /** The browser does not say which site the form was on. */
    UNKNOWN_ORIGIN("common.confirm-origin"),
    /** The form was drawn for somebody who is signed in, and is not sent by them in the same session. */
    OTHER_SESSION("common.confirm-session"),
    /** It was written before a session ended, and is shown again after signing in: see {@link ResumeFilter}. */
    INTERRUPTED("common.confirm-interrupted");

    private static final String ATTRIBUTE = Doubt.class.getName();

    private final String key;

    Doubt(String key) {
        this.key = key;
    }

    /** The key of the words that say so. */
    String key() {
        return key;
    }

    void cast(ServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    static Optional<Doubt> about(ServletRequest request) {
        return Optional.ofNullable((Doubt) request.getAttribute(ATTRIBUTE));
    }
}
