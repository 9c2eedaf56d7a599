package fr.ars.portal.web.admin.consultation;

import fr.ars.portal.consultation.ConsultationLifeService;
import fr.ars.portal.web.faces.Here;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Beginning to read what a closed consultation has received. */
@Named
@RequestScoped
public class AnalysisPage {

    @Inject
    ConsultationLifeService service;

    @Inject
    ManagedConsultation managed;

    @Inject
    LifeStep step;

    @Inject
    Here here;

    public void beginAnalysis() {
        step.take("life.analysis-begun", () -> service.beginAnalysis(here.scope(), managed.id()));
    }
}
