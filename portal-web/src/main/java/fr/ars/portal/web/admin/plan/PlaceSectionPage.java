package fr.ars.portal.web.admin.plan;

import fr.ars.portal.plan.CorrectionService;
import fr.ars.portal.plan.OutlineEntry;
import fr.ars.portal.web.faces.FormErrors;
import fr.ars.portal.web.faces.Here;
import fr.ars.portal.web.faces.Option;
import fr.ars.portal.web.faces.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** Placing a section behind another that is chosen from the summary. */
@Named
@RequestScoped
public class PlaceSectionPage {

    private static final String INDENT = "\u2003";

    @Inject
    CorrectionService corrections;

    @Inject
    Draft draft;

    @Inject
    DraftSection section;

    @Inject
    Correcting correcting;

    @Inject
    FormErrors errors;

    @Inject
    Here here;

    @Inject
    Texts texts;

    private String target = "";

    /** Read as it was sent: Faces would refuse, without a word, a choice that has gone meanwhile. */
    @PostConstruct
    void open() {
        target = here.parameter("target").orElse("");
    }

    public void correct() {
        if (correcting.pressed("faire").isEmpty()) {
            return;
        }
        if (target.isEmpty()) {
            errors.add("target", "plan.target-missing");
            return;
        }
        correcting.make(
                () -> corrections.placeAfter(here.scope(), draft.seen(), section.getAnchor(), target),
                correcting.summary("plan.moved", List.of(section.getAnchor())));
    }

    /** Every section but this one and those below it. */
    public List<Option> getTargets() {
        List<Option> targets = new ArrayList<>();
        boolean own = false;
        for (OutlineEntry entry : draft.getOutline()) {
            boolean itself = entry.anchor().equals(section.getAnchor());
            own = itself || own && entry.level() > section.getEntry().level();
            if (!own) {
                targets.add(Option.of(entry.anchor(), label(entry)));
            }
        }
        return targets;
    }

    private String label(OutlineEntry entry) {
        String heading = entry.heading().isEmpty() ? texts.of("plan.untitled") : entry.heading();
        return INDENT.repeat(entry.level() - 1) + heading;
    }

    public String getTarget() {
        return target;
    }
}
