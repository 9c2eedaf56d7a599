package fr.ars.portal.web.admin.plan;

import fr.ars.portal.kernel.AgencyScope;
import fr.ars.portal.plan.CorrectionService;
import fr.ars.portal.plan.OutlineEntry;
import fr.ars.portal.plan.SeenDraft;
import fr.ars.portal.web.faces.FormErrors;
import fr.ars.portal.web.faces.Here;
import fr.ars.portal.web.faces.Pressed;
import fr.ars.portal.web.faces.Redirect;
import fr.ars.portal.web.faces.Route;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The summary of a draft: sections are ticked, and one row of buttons acts on those that are. With some hundred sections
 * the page stays light, and every button is where it was.
 */
@Named
@RequestScoped
public class DraftPage {

    /** How many sections stay ticked after something was done to them: an address has its limits. */
    private static final int MOST_TICKED = 40;

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

    @Inject
    FormErrors errors;

    @Inject
    Redirect redirect;

    @Inject
    HttpServletRequest request;

    private Set<String> ticked = Set.of();

    /** What is done to the ticked sections. */
    private interface Several {
        void to(AgencyScope scope, SeenDraft seen, Set<String> anchors);
    }

    /** What is done to one ticked section. */
    private interface One {
        void to(AgencyScope scope, SeenDraft seen, String anchor);
    }

    @PostConstruct
    void open() {
        ticked = new LinkedHashSet<>(
                List.of(Optional.ofNullable(request.getParameterValues("s")).orElse(new String[0])));
    }

    /** Does what the pressed button says. */
    public void correct() {
        switch (getAsked()) {
            case "remonter" -> several(corrections::raise, "plan.raised");
            case "descendre" -> several(corrections::lower, "plan.lowered");
            case "ecarter" -> several(corrections::exclude, "plan.left-out");
            case "reprendre" -> several(corrections::takeBack, "plan.taken-back");
            case "avancer" -> one(corrections::moveUp, "plan.moved");
            case "reculer" -> one(corrections::moveDown, "plan.moved");
            case "reunir" -> merge();
            case "placer" -> place();
            case "annuler" -> step(() -> corrections.undo(here.scope(), draft.seen()), "plan.undone");
            case "retablir" -> step(() -> corrections.redo(here.scope(), draft.seen()), "plan.redone");
            default -> {}
        }
    }

    /** The button that was pressed; "" for none. A refusal offers it again. */
    public String getAsked() {
        return pressed.value("faire").orElse("");
    }

    private void several(Several work, String done) {
        correcting.make(() -> work.to(here.scope(), draft.seen(), ticked), summary(done));
    }

    private String summary(String done) {
        return correcting.summary(done, ticked.stream().limit(MOST_TICKED).toList());
    }

    private Optional<String> only() {
        if (ticked.size() != 1) {
            errors.add(FormErrors.WHOLE_FORM, "plan.tick-one");
            return Optional.empty();
        }
        return ticked.stream().findFirst();
    }

    private void one(One work, String done) {
        only().ifPresent(anchor -> correcting.make(() -> work.to(here.scope(), draft.seen(), anchor), summary(done)));
    }

    private void merge() {
        only().ifPresent(anchor -> {
            List<String> before = draft.section(anchor).flatMap(draft::before).stream()
                    .map(OutlineEntry::anchor)
                    .toList();
            correcting.make(
                    () -> corrections.mergeIntoPrevious(here.scope(), draft.seen(), anchor),
                    correcting.summary("plan.merged", before));
        });
    }

    private void place() {
        only().ifPresent(anchor -> redirect.to(Route.ADMIN_DRAFT_PLACE, draft.id(), anchor));
    }

    private void step(Runnable work, String done) {
        correcting.make(work, summary(done));
    }

    public boolean isTicked(String anchor) {
        return ticked.contains(anchor);
    }
}
