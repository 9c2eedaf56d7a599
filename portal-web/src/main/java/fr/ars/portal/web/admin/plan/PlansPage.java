package fr.ars.portal.web.admin.plan;

import fr.ars.portal.identity.Caller;
import fr.ars.portal.identity.Capability;
import fr.ars.portal.kernel.Page;
import fr.ars.portal.plan.PlanService;
import fr.ars.portal.web.faces.Here;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The drafts of the agency's plans, the latest first. */
@Named
@RequestScoped
public class PlansPage {

    @Inject
    PlanService plans;

    @Inject
    DraftRows rows;

    @Inject
    Caller caller;

    @Inject
    Here here;

    private Page<DraftRow> drafts = Page.empty();

    /** The service refuses whoever may not see this. */
    @PostConstruct
    void open() {
        drafts = plans.versions(here.scope(), here.getCursor()).map(rows::of);
    }

    public Page<DraftRow> getDrafts() {
        return drafts;
    }

    public boolean isMayEdit() {
        return caller.may(Capability.EDIT_PLAN, here.scope());
    }
}
