package fr.ars.portal.web.consultation;

import fr.ars.portal.agency.Agencies;
import fr.ars.portal.consultation.ConsultationLine;
import fr.ars.portal.consultation.ConsultationQueries;
import fr.ars.portal.kernel.Page;
import fr.ars.portal.web.faces.Here;
import fr.ars.portal.web.faces.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The list of all consultations, and how each is shown in any list. */
@Named
@RequestScoped
public class ConsultationsPage {

    @Inject
    Here here;

    @Inject
    ConsultationQueries consultations;

    @Inject
    Agencies agencies;

    @Inject
    Texts texts;

    private @Nullable Page<ConsultationLine> all;

    public Page<ConsultationLine> getAll() {
        if (all == null) {
            all = consultations.all(here.scope(), here.getCursor());
        }
        return all;
    }

    public String agencyName(ConsultationLine line) {
        return agencies.get(line.agency()).shortName();
    }

    /** "Ouverte jusqu'au…", "Ouvre le…", "Close depuis le…": always with its zone. */
    public String when(ConsultationLine line) {
        var time = agencies.get(line.place()).time();
        return switch (line.phase()) {
            case UPCOMING -> texts.with("consultation.opens", List.of(time.moment(line.opensAt())));
            case OPEN -> texts.with("consultation.open-until", List.of(time.end(line.closesAt())));
            case CLOSED, ANSWERED, FOLLOWED_UP, ARCHIVED ->
                texts.with("consultation.closed-since", List.of(time.end(line.closesAt())));
            case SUSPENDED, CANCELLED, DRAFT -> "";
        };
    }

    public String phase(ConsultationLine line) {
        return texts.of("consultation.phase." + line.phase().name());
    }

    /** The colour of the badge. */
    public String kind(ConsultationLine line) {
        return switch (line.phase()) {
            case OPEN -> "success";
            case UPCOMING -> "info";
            case SUSPENDED -> "warning";
            case ANSWERED, FOLLOWED_UP -> "new";
            case CLOSED, ARCHIVED, CANCELLED, DRAFT -> "";
        };
    }

    public String left(ConsultationLine line) {
        return texts.with(
                "consultation.days-left",
                List.of(line.daysLeft(agencies.get(line.place()).time().zone().id())));
    }
}
