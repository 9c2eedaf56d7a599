package fr.ars.portal.web.identity;

import fr.ars.portal.identity.SignInOutcome;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;

/**
 * The session of somebody who signed in. Nobody else has one: it begins with signing in, under an identifier of its own,
 * and ends with signing out, after half an hour without a request, or when the credentials it was opened with change.
 */
@RequestScoped
public class CurrentSession {

    private static final String SET_COOKIE = "Set-Cookie";

    @Inject
    HttpServletRequest request;

    @Inject
    FacesContext faces;

    /** Whatever identifier the browser brought is thrown away: nobody else can have chosen the one that follows. */
    void begin(SignInOutcome.Accepted accepted) {
        end();
        new SessionAccount(accepted.account(), accepted.credentialsVersion()).keepIn(request.getSession(true));
        guardCookie();
    }

    /** The session in which the password was changed goes on; the others are over. */
    void goOnWith(UUID account, int credentialsVersion) {
        request.changeSessionId();
        new SessionAccount(account, credentialsVersion).keepIn(request.getSession());
        guardCookie();
    }

    void end() {
        SessionAccount.forget(request);
    }

    /** Payara 7 does not write SameSite from the cookie's configuration, only from its own. */
    private void guardCookie() {
        HttpServletResponse response =
                (HttpServletResponse) faces.getExternalContext().getResponse();
        List<String> cookies = List.copyOf(response.getHeaders(SET_COOKIE));
        for (int i = 0; i < cookies.size(); i++) {
            String cookie = cookies.get(i);
            String guarded = cookie.contains("SameSite") ? cookie : cookie + "; SameSite=Lax";
            if (i == 0) {
                response.setHeader(SET_COOKIE, guarded);
            } else {
                response.addHeader(SET_COOKIE, guarded);
            }
        }
    }
}
