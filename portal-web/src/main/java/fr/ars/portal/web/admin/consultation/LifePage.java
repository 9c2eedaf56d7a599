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

/**
 * The steps in the life of the consultation of the address, each confirmed on a page of its own: it is taken and told on
 * the page of the consultation, or the page says why it was not.
 */
@Named
@RequestScoped
public class LifePage {

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

    private String words = "";

    public void suspend() {
        take("life.suspended", () -> service.suspend(here.scope(), managed.id(), typed()));
    }

    public void resume() {
        take("life.resumed", () -> service.resume(here.scope(), managed.id()));
    }

    public void beginAnalysis() {
        take("life.analysis-begun", () -> service.beginAnalysis(here.scope(), managed.id()));
    }

    public void followUp() {
        take("life.follow-up-published", () -> service.publishFollowUp(here.scope(), managed.id(), typed()));
    }

    public void archive() {
        take("life.archived", () -> service.archive(here.scope(), managed.id()));
    }

    private void take(String done, Runnable step) {
        try {
            step.run();
            redirect.telling(done, Route.ADMIN_CONSULTATION, managed.id());
        } catch (ConsultationException e) {
            errors.add(e.code().endsWith("-missing") ? "words" : FormErrors.WHOLE_FORM, e);
        }
    }

    /** Browsers send two characters at each end of line; a person counts one. */
    private String typed() {
        return words.replace("\r\n", "\n");
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
