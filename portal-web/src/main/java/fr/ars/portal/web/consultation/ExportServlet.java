package fr.ars.portal.web.consultation;

import fr.ars.portal.consultation.ConsultationView;
import fr.ars.portal.consultation.ContributionExports;
import fr.ars.portal.consultation.ExportFormat;
import fr.ars.portal.consultation.PreparedExport;
import fr.ars.portal.web.faces.Here;
import fr.ars.portal.web.faces.Links;
import fr.ars.portal.web.faces.Route;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * The published contributions of a consultation as a file: whole, with its length and its digest, or not at all. Where a
 * large one is still being prepared, the page of figures says how far it has come.
 */
@WebServlet("/exports/contributions")
public class ExportServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Here here;

    @Inject
    transient Links links;

    @Inject
    transient Reading reading;

    @Inject
    transient ContributionExports exports;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ConsultationView view = reading.getView();
        boolean json = here.route().filter(Route.CONTRIBUTIONS_JSON::equals).isPresent();
        Optional<PreparedExport> export = exports.take(view, json ? ExportFormat.JSON : ExportFormat.CSV);
        response.setHeader("Access-Control-Allow-Origin", "*");
        if (export.isPresent()) {
            send(export.get(), request, response);
        } else {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Retry-After", "30");
            response.setHeader(
                    "Location",
                    links.to(
                                    Route.FIGURES,
                                    List.of(view.line().id(), view.line().slug())) + "?fichier="
                            + (json ? "json" : "csv") + "#donnees");
        }
    }

    private void send(PreparedExport export, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String tag = "\"" + export.sha256() + "\"";
        response.setHeader("ETag", tag);
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        String name = "contributions-" + reading.getLine().id() + "-"
                + reading.getLine().slug() + "." + export.format().extension();
        response.setContentType(export.format().mediaType());
        response.setContentLengthLong(export.size());
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        response.setHeader("X-Rows", Long.toString(export.rows()));
        byte[] digest = HexFormat.of().parseHex(export.sha256());
        response.setHeader("Repr-Digest", "sha-256=:" + Base64.getEncoder().encodeToString(digest) + ":");
        // A print writer would keep quiet about a reader who has gone.
        Files.copy(export.file(), response.getOutputStream());
    }
}
