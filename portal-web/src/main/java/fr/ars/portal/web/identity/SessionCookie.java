package fr.ars.portal.web.identity;

import fr.ars.portal.kernel.PortalAddress;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.SessionTrackingMode;
import jakarta.servlet.annotation.WebListener;
import java.util.Set;

/**
 * How the session's cookie looks: out of reach of scripts, encrypted wherever the portal is, gone with the browser;
 * never in an address. {@link CurrentSession} adds that other sites' forms do not send it along.
 */
@WebListener
public class SessionCookie implements ServletContextListener {

    private static final int IDLE_MINUTES = 30;

    @Inject
    PortalAddress address;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        ServletContext context = event.getServletContext();
        context.setSessionTrackingModes(Set.of(SessionTrackingMode.COOKIE));
        context.setSessionTimeout(IDLE_MINUTES);
        SessionCookieConfig cookie = context.getSessionCookieConfig();
        cookie.setName(address.isHttps() ? "__Host-session" : "session");
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(address.isHttps());
    }
}
