package fr.ars.portal.web.admin.consultation;

import fr.ars.portal.consultation.ConsultationException;
import fr.ars.portal.web.faces.FormErrors;
import fr.ars.portal.web.faces.Redirect;
import fr.ars.portal.web.faces.Route;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** Takes a step in the life of the consultation of the address, and tells on its page that it was taken or why it was not. */
@RequestScoped
public class LifeStep {

    @Inject
    ManagedConsultation managed;

    @Inject
    FormErrors errors;

    @Inject
    Redirect redirect;

    /**
     * @param done what is told afterwards, such as "life.resumed"
     * @param field beside which a refusal about words stands
     */
    void take(String done, String field, Runnable step) {
        try {
            step.run();
            redirect.telling(done, Route.ADMIN_CONSULTATION, managed.id());
        } catch (ConsultationException e) {
            errors.add(e.code().endsWith("-missing") ? field : FormErrors.WHOLE_FORM, e);
        }
    }

    void take(String done, Runnable step) {
        take(done, FormErrors.WHOLE_FORM, step);
    }
}
