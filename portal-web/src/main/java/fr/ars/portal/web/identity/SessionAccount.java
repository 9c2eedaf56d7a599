package fr.ars.portal.web.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;

/** All that a session holds: whose it is, and under which version of that account's credentials it was opened. */
record SessionAccount(UUID account, int credentialsVersion) implements Serializable {

    private static final String ATTRIBUTE = SessionAccount.class.getName();

    static Optional<SessionAccount> of(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> (SessionAccount) session.getAttribute(ATTRIBUTE));
    }

    void keepIn(HttpSession session) {
        session.setAttribute(ATTRIBUTE, this);
    }

    /** Ends the session of a request, if it has one. */
    static void forget(HttpServletRequest request) {
        Optional.ofNullable(request.getSession(false)).ifPresent(HttpSession::invalidate);
    }
}
