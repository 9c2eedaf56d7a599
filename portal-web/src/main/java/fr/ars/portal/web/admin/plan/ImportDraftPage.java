package fr.ars.portal.web.admin.plan;

import fr.ars.portal.plan.DraftImportService;
import fr.ars.portal.plan.DraftVersionId;
import fr.ars.portal.plan.ImportState;
import fr.ars.portal.web.faces.FormErrors;
import fr.ars.portal.web.faces.Here;
import fr.ars.portal.web.faces.Redirect;
import fr.ars.portal.web.faces.Route;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * A new version of a part that has one already: the sections that are the same keep their addresses. Or another file, where
 * the last one could not be read.
 */
@Named
@RequestScoped
public class ImportDraftPage {

    @Inject
    DraftImportService imports;

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
            Optional<DraftVersionId> made = upload.read(this::handIn);
            made.ifPresent(id -> redirect.telling("plan.received", Route.ADMIN_DRAFT, id));
        }
    }

    private DraftVersionId handIn(String name, InputStream content) {
        if (isInstead()) {
            imports.sendAnother(here.scope(), draft.id(), name, content);
            return draft.id();
        }
        return imports.importDraft(here.scope(), draft.line().part(), name, content);
    }

    /** Whether the file takes the place of one that could not be read. */
    public boolean isInstead() {
        return draft.line().state() == ImportState.REFUSED;
    }
}
