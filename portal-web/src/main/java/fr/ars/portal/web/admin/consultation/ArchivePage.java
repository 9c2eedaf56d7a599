package fr.ars.portal.web.admin.consultation;

import fr.ars.portal.consultation.ConsultationLifeService;
import fr.ars.portal.web.faces.Here;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Filing a consultation away, for ever. */
@Named
@RequestScoped
public class ArchivePage {

    @Inject
    ConsultationLifeService service;

    @Inject
    ManagedConsultation managed;

    @Inject
    LifeStep step;

    @Inject
    Here here;

    public void archive() {
        step.take("life.archived", () -> service.archive(here.scope(), managed.id()));
    }
}
