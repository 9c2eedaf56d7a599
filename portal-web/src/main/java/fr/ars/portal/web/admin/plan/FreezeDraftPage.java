package fr.ars.portal.web.admin.plan;

import fr.ars.portal.plan.PlanException;
import fr.ars.portal.plan.PlanService;
import fr.ars.portal.web.faces.FormErrors;
import fr.ars.portal.web.faces.Here;
import fr.ars.portal.web.faces.Redirect;
import fr.ars.portal.web.faces.Route;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Confirming that a text is closed for ever. */
@Named
@RequestScoped
public class FreezeDraftPage {

    @Inject
    PlanService plans;

    @Inject
    Draft draft;

    @Inject
    Here here;

    @Inject
    FormErrors errors;

    @Inject
    Redirect redirect;

    public void freeze() {
        try {
            plans.freeze(here.scope(), draft.id());
            redirect.telling("plan.frozen", Route.ADMIN_DRAFT, draft.id());
        } catch (PlanException e) {
            errors.add(FormErrors.WHOLE_FORM, e);
        }
    }
}
