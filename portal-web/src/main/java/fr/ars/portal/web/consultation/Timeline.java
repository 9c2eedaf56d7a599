package fr.ars.portal.web.consultation;

import fr.ars.portal.agency.FrenchTime;
import fr.ars.portal.consultation.ActKind;
import fr.ars.portal.consultation.ActView;
import fr.ars.portal.consultation.ConsultationLine;
import fr.ars.portal.consultation.LifeQueries;
import fr.ars.portal.consultation.Phase;
import fr.ars.portal.web.faces.Here;
import fr.ars.portal.web.faces.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What has happened to a consultation and what is to come, in the order of time. */
@Named
@RequestScoped
public class Timeline {

    /** Texts of their own, shown in full further down the page. */
    private static final Set<ActKind> LONG = EnumSet.of(
            ActKind.SYNTHESIS_PUBLISHED, ActKind.ABSENCE_PUBLISHED, ActKind.FOLLOW_UP_PUBLISHED, ActKind.CANCELLED);

    @Inject
    LifeQueries life;

    @Inject
    Texts texts;

    @Inject
    Here here;

    private @Nullable List<ActView> acts;

    /**
     * A point of the line.
     *
     * @param when in the zone of the portal, which it names
     * @param words what was said of it; empty for nothing, or for what the page shows further down
     * @param past whether it has happened
     */
    public record Step(Instant at, String name, String when, String words, boolean past) {}

    /** The announcement, the opening, the closing, and whatever else has happened. */
    public List<Step> of(ConsultationLine line, FrenchTime time) {
        List<Step> steps = new ArrayList<>();
        for (ActView act : acts(line)) {
            String words = LONG.contains(act.kind()) ? "" : act.words().orElse(newEnd(act, line, time));
            steps.add(step(act.happenedAt(), "life.act." + act.kind(), time.moment(act.happenedAt()), words));
        }
        if (line.phase() != Phase.CANCELLED) {
            steps.add(step(line.opensAt(), "consultation.opening", time.moment(line.opensAt()), ""));
        }
        if (line.phase() != Phase.CANCELLED && line.phase() != Phase.SUSPENDED) {
            steps.add(step(line.closesAt(), "consultation.closing", time.end(line.closesAt()), ""));
        }
        steps.sort(Comparator.comparing(Step::at));
        return steps;
    }

    /** Where it has moved the end; in a portal with another window than the leader's, the line of the closing tells it. */
    private String newEnd(ActView act, ConsultationLine line, FrenchTime time) {
        return act.closesAt()
                .filter(at -> line.place().equals(line.agency()))
                .map(at -> texts.with("life.new-end", List.of(time.end(at))))
                .orElse("");
    }

    private Step step(Instant at, String name, String when, String words) {
        return new Step(at, texts.of(name), when, words, !at.isAfter(here.getReceivedAt()));
    }

    /** What came of it afterwards, the latest first. */
    public List<ActView> followUps(ConsultationLine line) {
        return ofKind(line, ActKind.FOLLOW_UP_PUBLISHED).reversed();
    }

    /** Why there will be no synthesis. */
    public Optional<ActView> absence(ConsultationLine line) {
        return ofKind(line, ActKind.ABSENCE_PUBLISHED).stream().findFirst();
    }

    /** Why it is interrupted. */
    public String suspension(ConsultationLine line) {
        return ofKind(line, ActKind.SUSPENDED).stream()
                .reduce((first, last) -> last)
                .flatMap(ActView::words)
                .orElse("");
    }

    private List<ActView> ofKind(ConsultationLine line, ActKind kind) {
        return acts(line).stream().filter(act -> act.kind() == kind).toList();
    }

    private List<ActView> acts(ConsultationLine line) {
        if (acts == null) {
            acts = life.acts(line.id());
        }
        return acts;
    }
}
