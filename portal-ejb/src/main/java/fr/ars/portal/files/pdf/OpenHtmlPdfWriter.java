package fr.ars.portal.files.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import fr.ars.portal.files.FileStore;
import fr.ars.portal.files.PdfPaper;
import fr.ars.portal.files.PdfWriter;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import org.jsoup.helper.W3CDom;

/** Draws with openhtmltopdf. */
@ApplicationScoped
class OpenHtmlPdfWriter implements PdfWriter {

    private static final String FONT = "DejaVu Sans Condensed";
    private static final int NORMAL = 400;
    private static final int BOLD = 700;

    @Inject
    FileStore files;

    private List<Face> faces = List.of();
    private String style = "";

    /** One cut of the font. */
    private record Face(byte[] content, int weight, FontStyle style) {}

    @PostConstruct
    void open() {
        style = new String(resource("/pdf/paper.css"), StandardCharsets.UTF_8);
        faces = List.of(
                new Face(font(""), NORMAL, FontStyle.NORMAL),
                new Face(font("-Bold"), BOLD, FontStyle.NORMAL),
                new Face(font("-Oblique"), NORMAL, FontStyle.ITALIC),
                new Face(font("-BoldOblique"), BOLD, FontStyle.ITALIC));
        // It tells the whole of its work at INFO.
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    @Override
    public void write(PdfPaper paper, OutputStream target) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.withProducer("Portail de la démocratie en santé");
        builder.useUriResolver((base, address) -> PublishedPictures.resolve(address));
        builder.useProtocolsStreamImplementation(new PublishedPictures(files), PublishedPictures.PROTOCOL);
        for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((address, kind) -> isOurs(address), when);
        }
        for (Face face : faces) {
            builder.useFont(() -> new ByteArrayInputStream(face.content()), FONT, face.weight(), face.style(), true);
        }
        builder.withW3cDocument(new W3CDom().namespaceAware(false).fromJsoup(PaperHtml.of(paper, style)), "/");
        builder.toStream(target);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException("A document cannot be written as PDF", e);
        }
    }

    private static boolean isOurs(String address) {
        return address.startsWith(PublishedPictures.PROTOCOL + ":") || PublishedPictures.resolve(address) != null;
    }

    private static byte[] font(String cut) {
        return resource("/net/sf/jasperreports/fonts/dejavu/DejaVuSansCondensed" + cut + ".ttf");
    }

    private static byte[] resource(String name) {
        try (InputStream in = Optional.ofNullable(OpenHtmlPdfWriter.class.getResourceAsStream(name))
                .orElseThrow(() -> new IllegalStateException(name + " is not on board"))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
    }
}
