package fr.ars.portal.web.admin.plan;

import fr.ars.portal.plan.DraftImportService;
import fr.ars.portal.plan.PlanException;
import fr.ars.portal.web.faces.FormErrors;
import fr.ars.portal.web.faces.Here;
import fr.ars.portal.web.faces.Redirect;
import fr.ars.portal.web.faces.Route;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Removing a draft imported by mistake, or one whose file was refused; the plan's name is typed again to confirm it. */
@Named
@RequestScoped
public class RemoveDraftPage {

    @Inject
    DraftImportService imports;

    @Inject
    Draft draft;

    @Inject
    Here here;

    @Inject
    FormErrors errors;

    @Inject
    Redirect redirect;

    private String confirmation = "";

    public void remove() {
        try {
            imports.remove(here.scope(), draft.id(), confirmation);
            redirect.telling("plan.removed", Route.ADMIN_PLANS);
        } catch (PlanException e) {
            errors.add(e.code().equals("plan.name-differs") ? "confirmation" : FormErrors.WHOLE_FORM, e);
        }
    }

    public String getConfirmation() {
        return confirmation;
    }

    public void setConfirmation(String confirmation) {
        this.confirmation = confirmation;
    }
}
