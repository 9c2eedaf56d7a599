package fr.ars.portal.web.admin.consultation;

import fr.ars.portal.consultation.Announcement;
import fr.ars.portal.consultation.ConsultationException;
import fr.ars.portal.consultation.ConsultationService;
import fr.ars.portal.web.faces.FormErrors;
import fr.ars.portal.web.faces.Here;
import fr.ars.portal.web.faces.Redirect;
import fr.ars.portal.web.faces.Route;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Changing what is said of a consultation, as long as it is being prepared. */
@Named
@RequestScoped
public class EditConsultationPage {

    @Inject
    ConsultationService service;

    @Inject
    ManagedConsultation managed;

    @Inject
    AnnouncementForm form;

    @Inject
    Here here;

    @Inject
    FormErrors errors;

    @Inject
    Redirect redirect;

    /** Shows what stands now. */
    public void show() {
        form.show(managed.getView(), managed.getNotice());
    }

    public void save() {
        form.read().ifPresent(this::save);
    }

    /** What was typed stays on screen; sending it again then replaces what somebody else has saved. */
    private void save(Announcement announcement) {
        try {
            service.rewrite(here.scope(), managed.id(), announcement, form.getVersion());
            redirect.telling("admin.rewritten", Route.ADMIN_CONSULTATION, managed.id());
        } catch (ConsultationException e) {
            errors.add(FormErrors.WHOLE_FORM, e);
            form.setVersion(managed.getView().version());
        }
    }
}
