package fr.ars.portal.web.admin.consultation;

import fr.ars.portal.consultation.ConsultationId;
import fr.ars.portal.consultation.ConsultationService;
import fr.ars.portal.web.faces.Here;
import fr.ars.portal.web.faces.Redirect;
import fr.ars.portal.web.faces.Route;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Preparing another consultation with the words of this one. */
@Named
@RequestScoped
public class DuplicatePage {

    @Inject
    ConsultationService service;

    @Inject
    ManagedConsultation managed;

    @Inject
    Here here;

    @Inject
    Redirect redirect;

    /** Leads to the copy, where its dates are to be put right. */
    public void duplicate() {
        ConsultationId copy = service.duplicate(here.scope(), managed.id());
        redirect.telling("life.duplicated", Route.ADMIN_CONSULTATION_EDIT, copy);
    }
}
