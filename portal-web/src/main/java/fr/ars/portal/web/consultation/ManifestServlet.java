package fr.ars.portal.web.consultation;

import fr.ars.portal.consultation.ContributionExports;
import fr.ars.portal.consultation.ExportFormat;
import fr.ars.portal.consultation.PreparedExport;
import fr.ars.portal.kernel.PortalAddress;
import fr.ars.portal.web.faces.Links;
import fr.ars.portal.web.faces.Route;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** What the files of a consultation's contributions hold: how many rows, how many bytes, and their digest. */
@WebServlet("/exports/manifest")
public class ManifestServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Reading reading;

    @Inject
    transient Links links;

    @Inject
    transient PortalAddress address;

    @Inject
    transient ContributionExports exports;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        JsonArrayBuilder files = Json.createArrayBuilder();
        for (ExportFormat format : ExportFormat.values()) {
            files.add(file(format));
        }
        JsonObject manifest = Json.createObjectBuilder()
                .add("consultation", reading.getLine().id().value())
                .add("title", reading.getLine().title())
                .add("licence", "Licence Ouverte 2.0")
                .add("schema", address.of(links.to(Route.EXPORT_SCHEMA, List.of())))
                .add("files", files)
                .build();
        response.setContentType("application/json");
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.getOutputStream().write(manifest.toString().getBytes(StandardCharsets.UTF_8));
    }

    private JsonObject file(ExportFormat format) {
        Route route = format == ExportFormat.CSV ? Route.CONTRIBUTIONS_CSV : Route.CONTRIBUTIONS_JSON;
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("format", format.extension())
                .add(
                        "url",
                        address.of(links.to(
                                route,
                                List.of(
                                        reading.getLine().id(),
                                        reading.getLine().slug()))));
        Optional<PreparedExport> export = exports.take(reading.getView(), format);
        if (export.isEmpty()) {
            return json.add("state", "PREPARING").build();
        }
        return json.add("state", "READY")
                .add("rows", export.get().rows())
                .add("bytes", export.get().size())
                .add("sha256", export.get().sha256())
                .add("preparedAt", export.get().preparedAt().toString())
                .build();
    }
}
