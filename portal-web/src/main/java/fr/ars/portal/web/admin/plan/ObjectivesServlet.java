package fr.ars.portal.web.admin.plan;

import fr.ars.portal.plan.DraftVersionId;
import fr.ars.portal.plan.ObjectiveService;
import fr.ars.portal.web.faces.Here;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** The objectives of a plan as a CSV file, which can be changed in a spreadsheet and imported again. */
@WebServlet("/exports/objectives")
public class ObjectivesServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Here here;

    @Inject
    transient ObjectiveService objectives;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String csv = objectives.exportCsv(here.scope(), new DraftVersionId(here.id()));
        response.setContentType("text/csv; charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"objectifs-" + here.id() + ".csv\"");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(csv.getBytes(StandardCharsets.UTF_8));
    }
}
