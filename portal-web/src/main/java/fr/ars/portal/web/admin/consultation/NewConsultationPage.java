package fr.ars.portal.web.admin.consultation;

import fr.ars.portal.consultation.ConsultationId;
import fr.ars.portal.consultation.ConsultationService;
import fr.ars.portal.identity.Caller;
import fr.ars.portal.identity.Capability;
import fr.ars.portal.identity.Extent;
import fr.ars.portal.identity.Scopes;
import fr.ars.portal.web.faces.Here;
import fr.ars.portal.web.faces.Redirect;
import fr.ars.portal.web.faces.Route;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Preparing a consultation: nobody but the agency sees it until it is announced. */
@Named
@RequestScoped
public class NewConsultationPage {

    @Inject
    ConsultationService service;

    @Inject
    AnnouncementForm form;

    @Inject
    Caller caller;

    @Inject
    Here here;

    @Inject
    Redirect redirect;

    @PostConstruct
    void open() {
        caller.require(Capability.MANAGE_CONSULTATION, Extent.FULL, Scopes.of(here.scope()));
    }

    /** From the page of a frozen text, that text is chosen already. */
    public void show() {
        here.parameter("projet").ifPresent(form::choose);
    }

    public void save() {
        form.read().ifPresent(announcement -> {
            ConsultationId id = service.prepare(here.scope(), announcement);
            redirect.telling("admin.prepared", Route.ADMIN_CONSULTATION, id);
        });
    }
}
