package fr.ars.portal.web.admin.consultation;

import fr.ars.portal.consultation.ConsultationLifeService;
import fr.ars.portal.web.faces.Here;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Taking up again a consultation that was interrupted. */
@Named
@RequestScoped
public class ResumePage {

    @Inject
    ConsultationLifeService service;

    @Inject
    ManagedConsultation managed;

    @Inject
    LifeStep step;

    @Inject
    Here here;

    public void resume() {
        step.take("life.resumed", () -> service.resume(here.scope(), managed.id()));
    }
}
