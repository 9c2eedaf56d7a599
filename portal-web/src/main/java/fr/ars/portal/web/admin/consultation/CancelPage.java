package fr.ars.portal.web.admin.consultation;

import fr.ars.portal.consultation.ConsultationException;
import fr.ars.portal.consultation.ConsultationLifeService;
import fr.ars.portal.web.faces.FormErrors;
import fr.ars.portal.web.faces.Here;
import fr.ars.portal.web.faces.Redirect;
import fr.ars.portal.web.faces.Route;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Giving a consultation up, with a reason that everybody reads. */
@Named
@RequestScoped
public class CancelPage {

    @Inject
    ConsultationLifeService service;

    @Inject
    ManagedConsultation managed;

    @Inject
    Here here;

    @Inject
    FormErrors errors;

    @Inject
    Redirect redirect;

    private String reason = "";

    public void cancel() {
        try {
            service.cancel(here.scope(), managed.id(), reason.replace("\r\n", "\n"));
            redirect.telling("admin.cancelled", Route.ADMIN_CONSULTATION, managed.id());
        } catch (ConsultationException e) {
            errors.add(e.code().equals("consultation.not-now") ? FormErrors.WHOLE_FORM : "reason", e);
        }
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
