package fr.ars.portal.web.admin.plan;

import fr.ars.portal.plan.CorrectionService;
import fr.ars.portal.plan.TitleChange;
import fr.ars.portal.plan.TitleReplacement;
import fr.ars.portal.web.faces.Here;
import fr.ars.portal.web.faces.Pressed;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Replacing words in titles: what would change is shown first, with boxes to tick. */
@Named
@RequestScoped
public class DraftTitlesPage {

    @Inject
    CorrectionService corrections;

    @Inject
    Draft draft;

    @Inject
    Correcting correcting;

    @Inject
    Pressed pressed;

    @Inject
    Here here;

    private TitleReplacement wanted = new TitleReplacement("", "", false);

    private List<TitleChange> changes = List.of();

    @PostConstruct
    void open() {
        wanted = new TitleReplacement(
                here.parameter("chercher").orElse(""),
                here.parameter("remplacer").orElse(""),
                here.parameter("casse").isPresent());
        changes = corrections.titles(here.scope(), draft.id(), wanted);
    }

    public void correct() {
        if (correcting.pressed("faire").isEmpty()) {
            return;
        }
        Set<String> ticked = new LinkedHashSet<>(pressed.values("s"));
        correcting.make(
                () -> corrections.replaceInTitles(here.scope(), draft.seen(), wanted, ticked),
                correcting.summary(
                        "plan.titles-replaced", ticked.stream().limit(1).toList()));
    }

    public TitleReplacement getWanted() {
        return wanted;
    }

    public List<TitleChange> getChanges() {
        return changes;
    }

    /** All at first, then those that were. */
    public boolean isTicked(String anchor) {
        return !pressed.isSent() || pressed.values("s").contains(anchor);
    }
}
