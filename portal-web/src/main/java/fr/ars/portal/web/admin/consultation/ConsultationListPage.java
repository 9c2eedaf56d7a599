package fr.ars.portal.web.admin.consultation;

import fr.ars.portal.consultation.ConsultationLine;
import fr.ars.portal.consultation.ConsultationService;
import fr.ars.portal.identity.Caller;
import fr.ars.portal.identity.Capability;
import fr.ars.portal.kernel.Page;
import fr.ars.portal.web.faces.Here;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The agency's consultations, those being prepared too, the latest first. */
@Named
@RequestScoped
public class ConsultationListPage {

    @Inject
    ConsultationService service;

    @Inject
    Caller caller;

    @Inject
    Here here;

    private Page<ConsultationLine> all = Page.empty();

    /** The service refuses whoever may not see this. */
    @PostConstruct
    void open() {
        all = service.all(here.scope(), here.getCursor());
    }

    public Page<ConsultationLine> getAll() {
        return all;
    }

    public String opens(ConsultationLine line) {
        return here.getTime().brief(line.opensAt());
    }

    public String closes(ConsultationLine line) {
        return here.getTime().briefEnd(line.closesAt());
    }

    public boolean isMayManage() {
        return caller.may(Capability.MANAGE_CONSULTATION, here.scope());
    }
}
