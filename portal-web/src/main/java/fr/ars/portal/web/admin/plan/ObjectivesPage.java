package fr.ars.portal.web.admin.plan;

import fr.ars.portal.kernel.NotFoundException;
import fr.ars.portal.plan.ObjectiveId;
import fr.ars.portal.plan.ObjectiveLine;
import fr.ars.portal.plan.ObjectiveService;
import fr.ars.portal.plan.PlanException;
import fr.ars.portal.web.faces.FormErrors;
import fr.ars.portal.web.faces.Here;
import fr.ars.portal.web.faces.Option;
import fr.ars.portal.web.faces.Pressed;
import fr.ars.portal.web.faces.Redirect;
import fr.ars.portal.web.faces.Route;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The objectives of a plan, and the form that adds one or rewrites the one the address names. */
@Named
@RequestScoped
public class ObjectivesPage {

    private static final String CHOSEN = "objectif";

    @Inject
    ObjectiveService objectives;

    @Inject
    Draft draft;

    @Inject
    Pressed pressed;

    @Inject
    Here here;

    @Inject
    FormErrors errors;

    @Inject
    Redirect redirect;

    private @Nullable List<ObjectiveLine> all;
    private String code = "";
    private String objectiveTitle = "";
    private String parent = "";

    @PostConstruct
    void open() {
        chosen().ifPresent(objective -> {
            code = objective.code();
            objectiveTitle = objective.title();
            parent = objective.parent().map(ObjectiveId::toString).orElse("");
        });
    }

    /** The one to rewrite; empty to add one. */
    private Optional<ObjectiveLine> chosen() {
        return here.parameter(CHOSEN)
                .flatMap(ObjectivesPage::id)
                .map(id -> getAll().stream()
                        .filter(objective -> objective.id().equals(id))
                        .findFirst()
                        .orElseThrow(() -> new NotFoundException(id.ref())));
    }

    public boolean isRewriting() {
        return chosen().isPresent();
    }

    /** Does what the button of a line says. */
    public void act() {
        on("monter", "objective-moved", id -> objectives.move(here.scope(), draft.id(), id, -1));
        on("descendre", "objective-moved", id -> objectives.move(here.scope(), draft.id(), id, 1));
        on("retirer", "objective-removed", id -> objectives.remove(here.scope(), draft.id(), id));
    }

    private interface Act {
        void on(ObjectiveId id);
    }

    private void on(String button, String done, Act act) {
        pressed.value(button).flatMap(ObjectivesPage::id).ifPresent(id -> attempt(done, () -> act.on(id)));
    }

    public void save() {
        Optional<ObjectiveId> below = id(parent);
        chosen().map(ObjectiveLine::id)
                .ifPresentOrElse(
                        id -> attempt(
                                "objective-saved",
                                () -> objectives.rewrite(here.scope(), draft.id(), id, code, objectiveTitle, below)),
                        () -> attempt(
                                "objective-saved",
                                () -> objectives.add(here.scope(), draft.id(), code, objectiveTitle, below)));
    }

    private void attempt(String done, Runnable act) {
        try {
            act.run();
            redirect.telling("describe." + done, Route.ADMIN_OBJECTIVES, draft.id());
        } catch (PlanException e) {
            errors.add(field(e.code()), e);
        }
    }

    private static String field(String refusal) {
        if (refusal.startsWith("plan.objective-code-")) {
            return "code";
        }
        if (refusal.startsWith("plan.objective-title-")) {
            return "objectiveTitle";
        }
        return refusal.startsWith("plan.objective-parent-") ? "parent" : FormErrors.WHOLE_FORM;
    }

    private static Optional<ObjectiveId> id(String typed) {
        return typed.matches("\\d{1,18}") ? Optional.of(new ObjectiveId(Long.parseLong(typed))) : Optional.empty();
    }

    public List<ObjectiveLine> getAll() {
        if (all == null) {
            all = objectives.objectives(here.scope(), draft.id());
        }
        return all;
    }

    /** The strategic objectives an operational one can decline. */
    public List<Option> getParents() {
        return getAll().stream()
                .filter(ObjectiveLine::isStrategic)
                .map(objective -> Option.of(objective.id().toString(), objective.heading()))
                .toList();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getObjectiveTitle() {
        return objectiveTitle;
    }

    public void setObjectiveTitle(String objectiveTitle) {
        this.objectiveTitle = objectiveTitle;
    }

    public String getParent() {
        return parent;
    }

    public void setParent(String parent) {
        this.parent = parent;
    }
}
