package fr.ars.portal.web.consultation;

import fr.ars.portal.agency.Agencies;
import fr.ars.portal.agency.AgencyView;
import fr.ars.portal.agency.FrenchTime;
import fr.ars.portal.consultation.ConsultationId;
import fr.ars.portal.consultation.ConsultationLine;
import fr.ars.portal.consultation.ConsultationQueries;
import fr.ars.portal.consultation.ConsultationView;
import fr.ars.portal.consultation.Figures;
import fr.ars.portal.consultation.Phase;
import fr.ars.portal.kernel.NotFoundException;
import fr.ars.portal.plan.DraftVersionId;
import fr.ars.portal.plan.OutlineEntry;
import fr.ars.portal.plan.PlanQueries;
import fr.ars.portal.web.faces.Here;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The consultation of the address, read once for whatever the page shows of it. */
@Named
@RequestScoped
public class Reading {

    @Inject
    Here here;

    @Inject
    ConsultationQueries consultations;

    @Inject
    PlanQueries plans;

    @Inject
    Agencies agencies;

    private @Nullable ConsultationView view;
    private @Nullable List<OutlineEntry> outline;
    private @Nullable Map<Long, Figures> figures;

    public ConsultationView getView() {
        if (view == null) {
            ConsultationId id = new ConsultationId(here.id());
            view = consultations.find(here.scope(), id).orElseThrow(() -> new NotFoundException(id.ref()));
        }
        return view;
    }

    public ConsultationLine getLine() {
        return getView().line();
    }

    public AgencyView getAgency() {
        return agencies.get(getLine().agency());
    }

    public List<OutlineEntry> getOutline() {
        if (outline == null) {
            outline = plans.outline(version());
        }
        return outline;
    }

    public DraftVersionId version() {
        return new DraftVersionId(getView().draftVersion());
    }

    public boolean isOpen() {
        return getLine().phase() == Phase.OPEN;
    }

    /** Whether its synthesis is published, and perhaps what came of it afterwards. */
    public boolean isAnswered() {
        return getLine().phase().isAnswered();
    }

    public boolean isSuspended() {
        return getLine().phase() == Phase.SUSPENDED;
    }

    /** Whether one can no longer take part because its time is over. */
    public boolean isOver() {
        return getLine().phase().isOver();
    }

    /** How time is told in the place whose window this is: in the zone of the portal through which one takes part. */
    public FrenchTime getTime() {
        return agencies.get(getLine().place()).time();
    }

    /** When it opens, in that zone, which it names. */
    public String getOpens() {
        return getTime().moment(getLine().opensAt());
    }

    public String getCloses() {
        return getTime().end(getLine().closesAt());
    }

    /** How many minutes the whole text takes to read. */
    public int getMinutes() {
        return OutlineEntry.minutes(
                getOutline().stream().mapToInt(OutlineEntry::words).sum());
    }

    public Figures of(OutlineEntry section) {
        return bySection().getOrDefault(section.section().value(), Figures.NONE);
    }

    public Figures getTotal() {
        return bySection().values().stream().reduce(Figures.NONE, Figures::plus);
    }

    /** The sections directly below one, in order. */
    public List<OutlineEntry> below(OutlineEntry section) {
        List<OutlineEntry> after = getOutline()
                .subList(getOutline().indexOf(section) + 1, getOutline().size());
        List<OutlineEntry> inside = after.stream()
                .takeWhile(entry -> entry.level() > section.level())
                .toList();
        int highest = inside.stream().mapToInt(OutlineEntry::level).min().orElse(0);
        return inside.stream().filter(entry -> entry.level() == highest).toList();
    }

    /** The heading of a section a contribution is about. */
    public Optional<OutlineEntry> section(long id) {
        return getOutline().stream()
                .filter(entry -> entry.section().value() == id)
                .findFirst();
    }

    private Map<Long, Figures> bySection() {
        if (figures == null) {
            figures = consultations.figuresBySection(getLine().id());
        }
        return figures;
    }
}
