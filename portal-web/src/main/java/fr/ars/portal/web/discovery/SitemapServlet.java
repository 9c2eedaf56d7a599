package fr.ars.portal.web.discovery;

import fr.ars.portal.agency.Agencies;
import fr.ars.portal.consultation.ConsultationLine;
import fr.ars.portal.consultation.ConsultationQueries;
import fr.ars.portal.kernel.Cursor;
import fr.ars.portal.kernel.Page;
import fr.ars.portal.kernel.PortalAddress;
import fr.ars.portal.web.faces.Here;
import fr.ars.portal.web.faces.Links;
import fr.ars.portal.web.faces.Route;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * The public pages there are (sitemaps.org). A consultation stands in the portal of whoever leads it, and
 * in an agency's own map in that agency's; contributions are reached from
 * it and are not in the map one by one.
 */
@WebServlet("/sitemap")
public class SitemapServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /** The format allows 50,000 addresses: three for each consultation leave room for the others. */
    private static final int MOST_CONSULTATIONS = 16_000;

    private static final List<Route> PLAIN = List.of(
            Route.HOME,
            Route.CONSULTATIONS,
            Route.COMPLAINTS,
            Route.ACCESSIBILITY,
            Route.LEGAL_NOTICE,
            Route.PERSONAL_DATA);

    @Inject
    transient Here here;

    @Inject
    transient Links links;

    @Inject
    transient Agencies agencies;

    @Inject
    transient ConsultationQueries consultations;

    @Inject
    transient PortalAddress address;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/xml; charset=UTF-8");
        try {
            XMLStreamWriter xml =
                    XMLOutputFactory.newInstance().createXMLStreamWriter(response.getOutputStream(), "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("urlset");
            xml.writeDefaultNamespace(NAMESPACE);
            writePlain(xml);
            writeConsultations(xml);
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void writePlain(XMLStreamWriter xml) throws XMLStreamException {
        for (Route route : PLAIN) {
            write(xml, links.to(route, List.of()));
        }
        if (here.scope().isNational()) {
            for (var agency : agencies.existingAt(here.getReceivedAt())) {
                for (Route route : PLAIN) {
                    write(xml, links.under("/" + agency.slug(), route, List.of()));
                }
            }
        }
    }

    private void writeConsultations(XMLStreamWriter xml) throws XMLStreamException {
        Page<ConsultationLine> page = consultations.all(here.scope(), Cursor.start());
        for (int written = 0;
                written < MOST_CONSULTATIONS && !page.isEmpty();
                written += page.items().size()) {
            for (ConsultationLine line : page.items()) {
                String prefix = agencies.get(line.place()).prefix();
                for (Route route : List.of(Route.CONSULTATION, Route.CONTRIBUTIONS, Route.FIGURES)) {
                    write(xml, links.under(prefix, route, List.of(line.id(), line.slug())));
                }
            }
            Optional<String> next = page.next();
            page = next.isPresent() ? consultations.all(here.scope(), Cursor.parse(next)) : Page.empty();
        }
    }

    private void write(XMLStreamWriter xml, String path) throws XMLStreamException {
        xml.writeStartElement("url");
        xml.writeStartElement("loc");
        xml.writeCharacters(address.of(path));
        xml.writeEndElement();
        xml.writeEndElement();
    }
}
