package fr.ars.portal.web.consultation;

import fr.ars.portal.consultation.ConsultationLine;
import fr.ars.portal.web.faces.Here;
import fr.ars.portal.web.faces.Links;
import fr.ars.portal.web.faces.Route;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;

/** One consultation: what it is about, until when, its text, its figures, and what the agency made of it. */
@Named
@RequestScoped
public class ConsultationPage {

    @Inject
    Here here;

    @Inject
    Links links;

    @Inject
    Reading reading;

    @Inject
    FacesContext faces;

    /** An address with an old or mistyped title leads to the right one, for ever. */
    public void open() {
        ConsultationLine line = reading.getLine();
        if (!here.value("slug").equals(line.slug())) {
            HttpServletResponse response =
                    (HttpServletResponse) faces.getExternalContext().getResponse();
            response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
            response.setHeader("Location", links.to(Route.CONSULTATION, List.of(line.id(), line.slug())));
            faces.responseComplete();
        }
    }
}
