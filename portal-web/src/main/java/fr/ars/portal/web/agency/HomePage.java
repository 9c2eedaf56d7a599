package fr.ars.portal.web.agency;

import fr.ars.portal.agency.AgencyView;
import fr.ars.portal.consultation.ConsultationLine;
import fr.ars.portal.consultation.ConsultationQueries;
import fr.ars.portal.web.faces.Here;
import fr.ars.portal.web.faces.Links;
import fr.ars.portal.web.faces.Route;
import fr.ars.portal.web.faces.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What one came for, what is open now, what was answered lately; in one agency or everywhere. */
@Named
@RequestScoped
public class HomePage {

    private static final int MOST = 6;

    @Inject
    Here here;

    @Inject
    Links links;

    @Inject
    Texts texts;

    @Inject
    ConsultationQueries consultations;

    private List<ConsultationLine> open = List.of();
    private List<ConsultationLine> upcoming = List.of();
    private List<ConsultationLine> answered = List.of();

    /** A way into the portal: a room and what one does there. */
    public record Entry(String title, String text, String address) {}

    @PostConstruct
    void read() {
        open = consultations.open(here.scope(), MOST);
        upcoming = consultations.upcoming(here.scope(), MOST);
        answered = consultations.answered(here.scope(), MOST);
    }

    public String getTitle() {
        return here.agency()
                .map(AgencyView::region)
                .map(region -> texts.with("home.title-in", List.of(region)))
                .orElse(texts.of("home.title"));
    }

    /** The rooms that are open to the public. */
    public List<Entry> getEntries() {
        return List.of(
                entry("consult", Route.CONSULTATIONS),
                entry("complain", Route.COMPLAINTS),
                entry("register", Route.REGISTER));
    }

    public List<ConsultationLine> getOpen() {
        return open;
    }

    public List<ConsultationLine> getUpcoming() {
        return upcoming;
    }

    public List<ConsultationLine> getAnswered() {
        return answered;
    }

    private Entry entry(String name, Route route) {
        return new Entry(texts.of("home." + name), texts.of("home." + name + ".text"), links.to(route, List.of()));
    }
}
