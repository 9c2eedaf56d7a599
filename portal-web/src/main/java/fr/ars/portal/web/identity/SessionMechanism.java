package fr.ars.portal.web.identity;

import fr.ars.portal.identity.SignInService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;

/**
 * Tells the container who calls, from the session that the sign-in page has opened: the caller's name is the account's
 * identifier, and there are no groups, since grants are read by the business for each request. Nobody is challenged
 * here: a service refuses and the page then leads to the sign-in page. What is drawn for somebody is kept by no cache.
 *
 * <p>Another provider of identities (OpenID Connect) is another mechanism beside this one, chosen by an
 * HttpAuthenticationMechanismHandler from the settings; it only has to bear the account's identifier as its caller's
 * name.
 */
@ApplicationScoped
public class SessionMechanism implements HttpAuthenticationMechanism {

    @Inject
    SignInService signIn;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (request.getRequestURI().startsWith("/assets/")) {
            return context.doNothing();
        }
        Optional<SessionAccount> session = SessionAccount.of(request);
        if (session.isEmpty()) {
            return context.doNothing();
        }
        SessionAccount account = session.get();
        if (!signIn.isStillValid(account.account(), account.credentialsVersion())) {
            SessionAccount.forget(request);
            return context.doNothing();
        }
        response.setHeader("Cache-Control", "no-store");
        return context.notifyContainerAboutLogin(account.account().toString(), Set.of());
    }
}
