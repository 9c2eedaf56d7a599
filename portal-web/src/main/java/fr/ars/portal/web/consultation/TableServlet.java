package fr.ars.portal.web.consultation;

import fr.ars.portal.kernel.NotFoundException;
import fr.ars.portal.kernel.SubjectRef;
import fr.ars.portal.plan.reading.ReadSection;
import fr.ars.portal.plan.reading.TableCsv;
import fr.ars.portal.plan.reading.TextTable;
import fr.ars.portal.web.faces.Here;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** A table of the text as a CSV file. */
@WebServlet("/exports/table")
public class TableServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Here here;

    @Inject
    transient TextPage page;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String anchor = here.value("anchor");
        ReadSection section = page.text().section(anchor).orElseThrow(() -> missing(anchor));
        TextTable table = section.table(Integer.parseInt(here.value("table")))
                .filter(TextTable::headed)
                .orElseThrow(() -> missing(anchor));
        response.setContentType("text/csv; charset=UTF-8");
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"tableau-" + anchor + "-" + table.number() + ".csv\"");
        try (Writer out = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8)) {
            TableCsv.write(table, out);
        }
    }

    private static NotFoundException missing(String anchor) {
        return new NotFoundException(new SubjectRef("table", anchor));
    }
}
