package fr.ars.portal.web.admin.plan;

import fr.ars.portal.agency.FrenchTime;
import fr.ars.portal.identity.Caller;
import fr.ars.portal.identity.Capability;
import fr.ars.portal.kernel.Page;
import fr.ars.portal.plan.PlanLine;
import fr.ars.portal.plan.PlanService;
import fr.ars.portal.plan.PlanStructures;
import fr.ars.portal.web.faces.Here;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The plans of the agency, the latest first, with their parts and the drafts of each. */
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

    @Inject
    PlanStructures structures;

    private Page<PlanRow> all = Page.empty();

    /** The service refuses whoever may not see this. */
    @PostConstruct
    void open() {
        all = plans.plans(here.scope(), here.getCursor()).map(this::row);
    }

    private PlanRow row(PlanLine plan) {
        return new PlanRow(
                plan.id().toString(),
                plan.label(),
                structures.name(plan.structure(), plan.day()),
                FrenchTime.date(plan.day()),
                plan.parts().stream()
                        .map(part -> new PlanRow.Part(
                                structures.name(plan.structure(), part.kind(), plan.day()),
                                part.versions().stream().map(rows::of).toList()))
                        .toList());
    }

    public Page<PlanRow> getAll() {
        return all;
    }

    public boolean isMayEdit() {
        return caller.may(Capability.EDIT_PLAN, here.scope());
    }
}
