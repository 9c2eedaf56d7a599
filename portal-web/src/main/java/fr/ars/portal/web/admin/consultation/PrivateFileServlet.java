package fr.ars.portal.web.admin.consultation;

import fr.ars.portal.consultation.ModerationService;
import fr.ars.portal.files.FileNotServedException;
import fr.ars.portal.files.OpenedFile;
import fr.ars.portal.web.faces.Here;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Documents joined to contributions, for moderators only. They were sent by anybody: none is shown by the browser, none
 * is left in a cache.
 */
@WebServlet("/private-files")
public class PrivateFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Here here;

    @Inject
    transient ModerationService moderation;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try (OpenedFile opened = moderation.openAttachment(here.scope(), UUID.fromString(here.value("uuid")))) {
            String name = URLEncoder.encode(opened.file().name(), StandardCharsets.UTF_8)
                    .replace("+", "%20");
            response.setContentType(opened.file().type().mediaType());
            response.setContentLengthLong(opened.file().size());
            response.setHeader("Content-Disposition", "attachment; filename*=UTF-8''" + name);
            response.setHeader("Cache-Control", "no-store");
            opened.content().transferTo(response.getOutputStream());
        } catch (FileNotServedException e) {
            // It waits for the scanner, or the scanner found something: the list says which.
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
