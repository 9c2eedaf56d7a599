package fr.ars.portal.web.consultation;

import fr.ars.portal.files.OpenedFile;
import fr.ars.portal.plan.DraftVersionId;
import fr.ars.portal.plan.TextPdfs;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/**
 * The whole text as PDF. The first who asks waits until it is made; it is then kept. One is made at a time, because each
 * takes a processor for seconds and some memory; whoever would have to wait too long is asked to come back.
 */
@WebServlet("/exports/text")
public class TextPdfServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(20);
    private static final int MOST_WAITING = 4;

    private final transient OneAtATime making = new OneAtATime(LONGEST_WAIT, MOST_WAITING);

    @Inject
    transient Reading reading;

    @Inject
    transient TextPaper paper;

    @Inject
    transient TextPdfs pdfs;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        DraftVersionId version = reading.version();
        String state = paper.state();
        Optional<OpenedFile> kept = pdfs.kept(version, state);
        if (kept.isEmpty() && making.run(() -> make(version, state))) {
            kept = pdfs.kept(version, state);
        }
        if (kept.isEmpty()) {
            response.setHeader("Retry-After", Long.toString(LONGEST_WAIT.toSeconds()));
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        try (OpenedFile file = kept.get()) {
            String name =
                    "texte-" + reading.getLine().id() + "-" + reading.getLine().slug() + ".pdf";
            response.setContentType("application/pdf");
            response.setContentLengthLong(file.file().size());
            response.setHeader("Content-Disposition", "inline; filename=\"" + name + "\"");
            file.content().transferTo(response.getOutputStream());
        }
    }

    private void make(DraftVersionId version, String state) {
        pdfs.make(reading.getLine().agency(), version, state, paper::paper);
    }
}
