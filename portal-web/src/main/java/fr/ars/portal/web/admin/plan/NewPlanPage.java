package fr.ars.portal.web.admin.plan;

import fr.ars.portal.identity.Caller;
import fr.ars.portal.identity.Capability;
import fr.ars.portal.identity.Extent;
import fr.ars.portal.identity.Scopes;
import fr.ars.portal.plan.DraftVersionId;
import fr.ars.portal.plan.NewPlan;
import fr.ars.portal.plan.PlanPartKind;
import fr.ars.portal.plan.PlanService;
import fr.ars.portal.plan.PlanStructure;
import fr.ars.portal.web.faces.FormErrors;
import fr.ars.portal.web.faces.Here;
import fr.ars.portal.web.faces.Option;
import fr.ars.portal.web.faces.Redirect;
import fr.ars.portal.web.faces.Route;
import fr.ars.portal.web.faces.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A plan is created with the file of its first part: a refused file leaves nothing behind. */
@Named
@RequestScoped
public class NewPlanPage {

    @Inject
    PlanService plans;

    @Inject
    DraftUpload upload;

    @Inject
    Caller caller;

    @Inject
    Here here;

    @Inject
    Texts texts;

    @Inject
    FormErrors errors;

    @Inject
    Redirect redirect;

    private String label = "";
    private String structure = PlanStructure.PRS_LMSS.name();
    private String part = "";

    @PostConstruct
    void open() {
        caller.require(Capability.EDIT_PLAN, Extent.FULL, Scopes.of(here.scope()));
    }

    public void create() throws IOException {
        NewPlan wanted = new NewPlan(
                label.strip(),
                constant(PlanStructure.values(), structure).orElse(null),
                constant(PlanPartKind.values(), part).orElse(null));
        errors.check(wanted);
        upload.require();
        if (!errors.isAny()) {
            Optional<DraftVersionId> made =
                    upload.read((name, content) -> plans.begin(here.scope(), wanted, name, content));
            made.ifPresent(id -> redirect.telling("plan.imported", Route.ADMIN_DRAFT, id));
        }
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] all, String name) {
        return Arrays.stream(all).filter(value -> value.name().equals(name)).findFirst();
    }

    public List<Option> getStructures() {
        return options(PlanStructure.values(), "plan.structure.");
    }

    public List<Option> getParts() {
        return options(PlanPartKind.values(), "plan.part.");
    }

    private List<Option> options(Enum<?>[] values, String prefix) {
        return Arrays.stream(values)
                .map(value -> Option.of(value.name(), texts.of(prefix + value.name())))
                .toList();
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    public String getStructure() {
        return structure;
    }

    public void setStructure(String structure) {
        this.structure = structure;
    }

    public String getPart() {
        return part;
    }

    public void setPart(String part) {
        this.part = part;
    }
}
