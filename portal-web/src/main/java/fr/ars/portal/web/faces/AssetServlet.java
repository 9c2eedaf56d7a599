package fr.ars.portal.web.faces;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Style sheets, scripts, fonts and pictures. Every address carries a fingerprint of the content
 * ({@code /assets/X5ZGO5MU/portal.css}, see {@link Assets}), so a browser keeps a file for a year and asks anew when it has
 * changed. The container's own servlet for files cannot be mapped
 * beside pages that answer every other address.
 */
@WebServlet("/assets/*")
public class AssetServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern FORM = Pattern.compile("/[A-Z0-9]{8}/[A-Za-z0-9_-]+(\\.[a-z0-9]+)+");

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String path = Optional.ofNullable(request.getPathInfo()).orElse("/");
        URL file = FORM.matcher(path).matches() ? getServletContext().getResource("/assets" + path) : null;
        if (file == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        URLConnection connection = file.openConnection();
        response.setContentType(
                Optional.ofNullable(getServletContext().getMimeType(path)).orElse("application/octet-stream"));
        response.setContentLengthLong(connection.getContentLengthLong());
        response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        try (InputStream in = connection.getInputStream()) {
            in.transferTo(response.getOutputStream());
        }
    }
}
