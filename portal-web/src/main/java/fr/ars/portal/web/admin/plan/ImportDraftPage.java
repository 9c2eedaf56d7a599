package fr.ars.portal.web.admin.plan;

import fr.ars.portal.plan.DraftVersionId;
import fr.ars.portal.plan.PlanService;
import fr.ars.portal.web.faces.FormErrors;
import fr.ars.portal.web.faces.Here;
import fr.ars.portal.web.faces.Redirect;
import fr.ars.portal.web.faces.Route;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Optional;

/** A new version of a part that has one already: the sections that are the same keep their addresses. */
@Named
@RequestScoped
public class ImportDraftPage {

    @Inject
    PlanService plans;

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

    public void send() throws IOException {
        upload.require();
        if (!errors.isAny()) {
            Optional<DraftVersionId> made = upload.read((name, content) ->
                    plans.importDraft(here.scope(), draft.line().part(), name, content));
            made.ifPresent(id -> redirect.telling("plan.imported", Route.ADMIN_DRAFT, id));
        }
    }
}
