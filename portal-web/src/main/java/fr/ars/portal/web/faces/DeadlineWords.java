package fr.ars.portal.web.faces;

import fr.ars.portal.agency.FrenchTime;
import fr.ars.portal.kernel.DayOff;
import fr.ars.portal.kernel.Deadline;
import fr.ars.portal.kernel.DeadlineRule;
import fr.ars.portal.kernel.DeadlineStep;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells in French how a deadline was computed, and how sure the portal is of its rule. */
@Named
@RequestScoped
public class DeadlineWords {

    @Inject
    Here here;

    @Inject
    Texts texts;

    /** The steps, in the order a person would take them. */
    public List<String> steps(Deadline deadline) {
        return deadline.steps().stream().map(this::step).toList();
    }

    /** Where the rule comes from: stated as law only if it was read in its source. */
    public String source(Deadline deadline) {
        DeadlineRule rule = deadline.rule();
        String source = rule.legalSource().orElse("");
        String provenance = texts.with("deadline.provenance." + rule.provenance(), List.of(source));
        return rule.setBy().isPresent() ? provenance + " " + texts.of("deadline.set-by-agency") : provenance;
    }

    private String step(DeadlineStep step) {
        return switch (step) {
            case DeadlineStep.Started started -> texts.with("deadline.started", List.of(FrenchTime.day(started.day())));
            case DeadlineStep.StartedAt started ->
                texts.with("deadline.started-at", List.of(here.getTime().moment(started.instant())));
            case DeadlineStep.Counted counted ->
                texts.with("deadline.counted." + counted.direction(), List.of(length(counted)));
            case DeadlineStep.ClampedToMonthEnd clamped ->
                texts.with("deadline.clamped", List.of(clamped.wantedDay(), FrenchTime.day(clamped.taken())));
            case DeadlineStep.Skipped skipped ->
                texts.with("deadline.skipped", List.of(FrenchTime.day(skipped.day()), reasons(skipped.why())));
            case DeadlineStep.EndedOn ended -> texts.with("deadline.ended", List.of(FrenchTime.day(ended.day())));
            case DeadlineStep.EndedAt ended ->
                texts.with("deadline.ended-at", List.of(here.getTime().moment(ended.instant())));
        };
    }

    /** "15 jours". */
    private String length(DeadlineStep.Counted counted) {
        return texts.with("deadline.unit." + counted.unit(), List.of(counted.value()));
    }

    private String reasons(DayOff why) {
        Stream<String> weekend = why.weekend() ? Stream.of(texts.of("deadline.weekend")) : Stream.empty();
        return Stream.concat(weekend, why.holidays().stream()).collect(Collectors.joining(", "));
    }
}
