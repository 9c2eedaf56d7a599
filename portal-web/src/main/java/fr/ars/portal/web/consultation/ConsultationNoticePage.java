package fr.ars.portal.web.consultation;

import fr.ars.portal.agency.Agencies;
import fr.ars.portal.agency.AgencyView;
import fr.ars.portal.agency.FrenchTime;
import fr.ars.portal.consultation.LifeQueries;
import fr.ars.portal.consultation.NoticeView;
import fr.ars.portal.kernel.NotFoundException;
import fr.ars.portal.plan.PlanQueries;
import fr.ars.portal.plan.PlanStructures;
import fr.ars.portal.plan.VersionLine;
import fr.ars.portal.web.faces.Links;
import fr.ars.portal.web.faces.Route;
import fr.ars.portal.web.faces.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The notice of a consultation: dated, with the text that asks for it, how one takes part, and how it ends; to be printed. */
@Named
@RequestScoped
public class ConsultationNoticePage {

    @Inject
    Reading reading;

    @Inject
    LifeQueries life;

    @Inject
    PlanQueries plans;

    @Inject
    PlanStructures structures;

    @Inject
    Agencies agencies;

    @Inject
    Links links;

    @Inject
    Texts texts;

    private @Nullable NoticeView view;

    /** When one takes part through one portal. */
    public record Row(String place, String address, String opens, String closes) {}

    public NoticeView getView() {
        if (view == null) {
            view = life.notice(reading.getLine().id())
                    .orElseThrow(
                            () -> new NotFoundException(reading.getLine().id().ref()));
        }
        return view;
    }

    /** The day it was published, in the zone of whoever leads the consultation. */
    public String getPublished() {
        FrenchTime time = reading.getAgency().time();
        return getView()
                .notice()
                .publishedAt()
                .map(at -> FrenchTime.day(time.dateOf(at)))
                .orElse("");
    }

    /** Each place with its own hours, whoever leads it first. */
    public List<Row> getRows() {
        return getView().windows().stream().map(this::row).toList();
    }

    private Row row(NoticeView.PlaceWindow window) {
        AgencyView place = agencies.get(window.place());
        String address = links.under(
                place.prefix(),
                Route.CONSULTATION,
                List.of(reading.getLine().id(), reading.getLine().slug()));
        return new Row(
                place.region(),
                address,
                place.time().moment(window.opensAt()),
                place.time().end(window.closesAt()));
    }

    /** The text that is submitted, in words. */
    public String getText() {
        VersionLine text = plans.version(reading.version()).orElseThrow();
        return text.planLabel() + " – " + structures.partOf(text) + " – "
                + texts.with("plan.version", List.of(text.number()));
    }
}
