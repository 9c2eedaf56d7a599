package fr.ars.portal.web.identity;

import fr.ars.portal.web.faces.Links;
import fr.ars.portal.web.faces.Notice;
import fr.ars.portal.web.faces.Route;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;

/** Signing out, from the button that stands on every page of somebody who is signed in: a POST, for it changes something. */
@WebServlet("/sign-out")
public class SignOutServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Links links;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        SessionAccount.forget(request);
        lead(response, links.to(Route.HOME, List.of()) + "?" + Notice.PARAMETER + "=identity.signed-out");
    }

    /** Somebody typed the address, or came back to it: the account page has the button. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        lead(response, links.to(Route.ACCOUNT, List.of()));
    }

    private static void lead(HttpServletResponse response, String path) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", path);
    }
}
