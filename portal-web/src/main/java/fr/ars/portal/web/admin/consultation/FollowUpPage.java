package fr.ars.portal.web.admin.consultation;

import fr.ars.portal.consultation.ConsultationLifeService;
import fr.ars.portal.web.faces.Here;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Telling what came of a consultation after its synthesis. */
@Named
@RequestScoped
public class FollowUpPage {

    @Inject
    ConsultationLifeService service;

    @Inject
    ManagedConsultation managed;

    @Inject
    LifeStep step;

    @Inject
    Here here;

    private String words = "";

    public void publishFollowUp() {
        // Browsers send two characters at each end of line; a person counts one.
        step.take("life.follow-up-published", "words", () -> service.publishFollowUp(here.scope(), managed.id(), words.replace("\r\n", "\n")));
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
