package fr.ars.portal.web.admin.plan;

import fr.ars.portal.plan.OutlineEntry;
import fr.ars.portal.plan.PlanException;
import fr.ars.portal.plan.PlanService;
import fr.ars.portal.web.faces.FormErrors;
import fr.ars.portal.web.faces.Here;
import fr.ars.portal.web.faces.Notice;
import fr.ars.portal.web.faces.Pressed;
import fr.ars.portal.web.faces.Redirect;
import fr.ars.portal.web.faces.Route;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The summary of a draft, where sections are put at their level and left out, before the text is frozen. */
@Named
@RequestScoped
public class DraftPage {

    @Inject
    PlanService plans;

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

    /** What is done to one section. */
    private interface Correction {
        void apply(OutlineEntry section);
    }

    /** Does what the button of a line says. */
    public void correct() {
        on("remonter", "raised", section -> move(section, -1));
        on("descendre", "lowered", section -> move(section, 1));
        on("ecarter", "left-out", section -> plans.exclude(here.scope(), draft.id(), section.anchor(), true));
        on("reprendre", "taken-back", section -> plans.exclude(here.scope(), draft.id(), section.anchor(), false));
    }

    private void move(OutlineEntry section, int by) {
        plans.moveToLevel(here.scope(), draft.id(), section.anchor(), section.level() + by);
    }

    private void on(String button, String done, Correction correction) {
        pressed.value(button).map(draft::section).ifPresent(section -> {
            try {
                correction.apply(section);
                redirect.toPath(redirect.address(Route.ADMIN_DRAFT, draft.id()) + "?" + Notice.PARAMETER + "=plan."
                        + done + "#" + section.anchor());
            } catch (PlanException e) {
                errors.add(FormErrors.WHOLE_FORM, e);
            }
        });
    }
}
