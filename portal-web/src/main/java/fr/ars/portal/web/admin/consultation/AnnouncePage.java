package fr.ars.portal.web.admin.consultation;

import fr.ars.portal.consultation.ConsultationException;
import fr.ars.portal.consultation.ConsultationService;
import fr.ars.portal.web.faces.FormErrors;
import fr.ars.portal.web.faces.Here;
import fr.ars.portal.web.faces.Redirect;
import fr.ars.portal.web.faces.Route;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Confirming that a consultation is announced to the public. */
@Named
@RequestScoped
public class AnnouncePage {

    @Inject
    ConsultationService service;

    @Inject
    ManagedConsultation managed;

    @Inject
    Here here;

    @Inject
    FormErrors errors;

    @Inject
    Redirect redirect;

    public void announce() {
        try {
            service.plan(here.scope(), managed.id());
            redirect.telling("admin.announced", Route.ADMIN_CONSULTATION, managed.id());
        } catch (ConsultationException e) {
            errors.add(FormErrors.WHOLE_FORM, e);
        }
    }
}
