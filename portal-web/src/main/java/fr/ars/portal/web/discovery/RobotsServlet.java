package fr.ars.portal.web.discovery;

import fr.ars.portal.kernel.PortalAddress;
import fr.ars.portal.web.faces.Route;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** What robots are asked to leave alone: the back office, accounts, drafts and receipts, and heavy files. */
@WebServlet("/robots")
public class RobotsServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final List<String> PRIVATE = List.of(
            "/admin",
            "/compte",
            "/connexion",
            "/inscription",
            "/mot-de-passe",
            "/contributions/recu/",
            "/contributions/confirmer/",
            "/consultations/*/contribuer/",
            "/consultations/*/contributions.csv",
            "/consultations/*/contributions.json");

    @Inject
    transient PortalAddress address;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String rules = PRIVATE.stream()
                .map(path -> "Disallow: " + path + "\nDisallow: /*" + path + "\n")
                .collect(Collectors.joining("", "User-agent: *\n", "\n"));
        response.setContentType("text/plain; charset=UTF-8");
        response.getOutputStream()
                .write((rules + "Sitemap: " + address.of(Route.SITEMAP.path()) + "\n")
                        .getBytes(StandardCharsets.UTF_8));
    }
}
