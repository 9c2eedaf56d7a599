package fr.ars.portal.web.files;

import fr.ars.portal.files.FileNotServedException;
import fr.ars.portal.files.FileStore;
import fr.ars.portal.files.FileType;
import fr.ars.portal.files.OpenedFile;
import fr.ars.portal.files.StoredFile;
import fr.ars.portal.identity.Caller;
import fr.ars.portal.kernel.NotFoundException;
import fr.ars.portal.kernel.SubjectRef;
import fr.ars.portal.plan.DraftImportService;
import fr.ars.portal.plan.DraftPictures;
import fr.ars.portal.web.faces.Here;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;

/**
 * A published file, at its address for ever. Pictures are shown in the page they belong to; anything else is offered as a
 * download. The picture of a text that is not public yet is shown to whoever prepares the text, and kept in no cache.
 */
@WebServlet("/public-files")
public class PublicFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final Set<FileType> PICTURES = Set.of(FileType.PNG, FileType.JPEG);

    /** A day: what lies at an address never changes, but it may be withdrawn. */
    private static final String PUBLIC = "public, max-age=86400";

    @Inject
    transient Here here;

    @Inject
    transient FileStore files;

    @Inject
    transient DraftPictures pictures;

    @Inject
    transient DraftImportService drafts;

    @Inject
    transient Caller caller;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        UUID id = UUID.fromString(here.value("uuid"));
        try (OpenedFile opened = files.openPublished(id)) {
            response.setHeader("Cache-Control", PUBLIC);
            send(opened, request, response);
        } catch (NotFoundException e) {
            sendUnpublished(id, request, response);
        }
    }

    private void sendUnpublished(UUID id, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!caller.isSignedIn()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        NotFoundException unknown = new NotFoundException(new SubjectRef("file", id.toString()));
        try (OpenedFile opened = drafts.openPicture(pictures.agencyOf(id).orElseThrow(() -> unknown), id)) {
            response.setHeader("Cache-Control", "no-store");
            send(opened, request, response);
        } catch (FileNotServedException e) {
            // It waits for the scanner, or the scanner found something.
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void send(OpenedFile opened, HttpServletRequest request, HttpServletResponse response) throws IOException {
        StoredFile file = opened.file();
        if (!file.name().equals(here.value("name"))) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String tag = "\"" + file.id() + "\"";
        response.setHeader("ETag", tag);
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(file.type().mediaType());
        response.setContentLengthLong(file.size());
        response.setHeader("Content-Disposition", disposition(file));
        opened.content().transferTo(response.getOutputStream());
    }

    private static String disposition(StoredFile file) {
        String name = URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20");
        return (PICTURES.contains(file.type()) ? "inline" : "attachment") + "; filename*=UTF-8''" + name;
    }
}
