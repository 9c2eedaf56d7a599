package fr.ars.portal.web.admin.plan;

import fr.ars.portal.plan.ObjectiveService;
import fr.ars.portal.plan.PlanException;
import fr.ars.portal.web.faces.FormErrors;
import fr.ars.portal.web.faces.Here;
import fr.ars.portal.web.faces.Redirect;
import fr.ars.portal.web.faces.Route;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The file of objectives being sent. */
@Named
@RequestScoped
public class ObjectivesUpload {

    private static final String FIELD = "objectivesFile";

    @Inject
    ObjectiveService objectives;

    @Inject
    Draft draft;

    @Inject
    Here here;

    @Inject
    FormErrors errors;

    @Inject
    Redirect redirect;

    private @Nullable Part file;

    public void send() throws IOException {
        Part sent = file;
        if (sent == null || sent.getSize() == 0) {
            errors.add(FIELD, "plan.file-missing");
            return;
        }
        try (InputStream content = sent.getInputStream()) {
            objectives.importCsv(here.scope(), draft.id(), content);
            redirect.telling("describe.objectives-imported", Route.ADMIN_OBJECTIVES, draft.id());
        } catch (PlanException e) {
            errors.add(FIELD, e);
        }
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
