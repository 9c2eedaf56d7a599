package fr.ars.portal.web.admin.plan;

import fr.ars.portal.plan.DraftImportService;
import fr.ars.portal.plan.DraftVersionId;
import fr.ars.portal.plan.PlanPartKind;
import fr.ars.portal.plan.PlanStructures;
import fr.ars.portal.web.faces.FormErrors;
import fr.ars.portal.web.faces.Here;
import fr.ars.portal.web.faces.Option;
import fr.ars.portal.web.faces.Redirect;
import fr.ars.portal.web.faces.Route;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** One more part of a plan that exists, with its first draft: the plan is the one of the draft of the address. */
@Named
@RequestScoped
public class NewPartPage {

    @Inject
    DraftImportService imports;

    @Inject
    PlanStructures structures;

    @Inject
    Draft draft;

    @Inject
    DraftUpload upload;

    @Inject
    Here here;

    @Inject
    FormErrors errors;

    @Inject
    Redirect redirect;

    private String part = "";

    public void add() throws IOException {
        Optional<PlanPartKind> kind = PlanPartKind.parse(part);
        if (kind.isEmpty()) {
            errors.add("part", "plan.part-missing");
        }
        upload.require();
        if (!errors.isAny()) {
            Optional<DraftVersionId> made = upload.read(
                    (name, content) -> imports.beginPart(here.scope(), draft.id(), kind.orElseThrow(), name, content));
            made.ifPresent(id -> redirect.telling("plan.part-added", Route.ADMIN_DRAFT, id));
        }
    }

    /** What the law of the plan's first day allows besides the part one comes from. */
    public List<Option> getParts() {
        return structures.parts(draft.line().structure(), draft.line().planDay()).stream()
                .filter(type -> type.several()
                        || !type.part().equals(draft.line().kind().code()))
                .map(type -> Option.of(type.part(), type.label()))
                .toList();
    }

    public String getPart() {
        return part;
    }

    public void setPart(String part) {
        this.part = part;
    }
}
