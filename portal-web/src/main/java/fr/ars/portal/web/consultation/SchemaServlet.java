package fr.ars.portal.web.consultation;

import fr.ars.portal.consultation.OpenContribution;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** What each column of the exported contributions holds (a Table Schema, as schema.data.gouv.fr uses). */
@WebServlet("/exports/schema")
public class SchemaServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/json; charset=UTF-8");
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.setHeader("Cache-Control", "public, max-age=3600");
        try (InputStream schema = Objects.requireNonNull(
                OpenContribution.class.getResourceAsStream("/opendata/contributions.schema.json"))) {
            schema.transferTo(response.getOutputStream());
        }
    }
}
