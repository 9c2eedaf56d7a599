package fr.ars.portal.web.consultation;

import fr.ars.portal.consultation.ConsultationId;
import fr.ars.portal.consultation.ConsultationQueries;
import fr.ars.portal.consultation.ConsultationView;
import fr.ars.portal.consultation.ContributionExport;
import fr.ars.portal.kernel.NotFoundException;
import fr.ars.portal.web.faces.Here;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;

/** The published contributions of a consultation as a CSV file, written as it is read. */
@WebServlet("/exports/contributions")
public class ExportServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Here here;

    @Inject
    transient ConsultationQueries consultations;

    @Inject
    transient ContributionExport export;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ConsultationId id = new ConsultationId(here.id());
        ConsultationView view = consultations.find(here.scope(), id).orElseThrow(() -> new NotFoundException(id.ref()));
        String name = "contributions-" + id + "-" + view.line().slug() + ".csv";
        response.setContentType("text/csv; charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        response.setHeader("X-Rows", Long.toString(consultations.figures(id).published()));
        // A print writer would keep quiet about a reader who has gone.
        export.writeCsv(view, new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8));
    }
}
