package fr.ars.portal.web.admin.plan;

import fr.ars.portal.plan.DraftImportService;
import fr.ars.portal.plan.ImportProgress;
import fr.ars.portal.plan.ImportState;
import fr.ars.portal.web.faces.Here;
import fr.ars.portal.web.faces.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * How far the file of a draft has been read. While that goes on the browser is told to ask again, unless the person has
 * asked it not to: a page that moves by itself disturbs whoever has it read aloud.
 */
@Named
@RequestScoped
public class DraftProgress {

    /** In the address of a page that stays as it is. */
    private static final String STILL = "fixe";

    private static final int SECONDS = 3;

    @Inject
    DraftImportService imports;

    @Inject
    Draft draft;

    @Inject
    Here here;

    @Inject
    Texts texts;

    @Inject
    FacesContext faces;

    @SuppressWarnings("NullAway.Init")
    private ImportProgress progress;

    @PostConstruct
    void open() {
        progress = imports.progress(here.scope(), draft.id());
        if (isUnderWay() && !isStill()) {
            faces.getExternalContext().setResponseHeader("Refresh", SECONDS + "; url=" + here.getPath());
        }
    }

    public boolean isUnderWay() {
        return progress.state().isUnderWay();
    }

    public boolean isRefused() {
        return progress.state() == ImportState.REFUSED;
    }

    /** Whether the page stays as it is until the person asks again. */
    public boolean isStill() {
        return here.parameter(STILL).isPresent();
    }

    public String getStillAddress() {
        return here.getPath() + "?" + STILL + "=oui";
    }

    /** What is going on. */
    public String getWords() {
        return texts.of("plan.state." + progress.state());
    }

    public boolean isPageKnown() {
        return progress.state() == ImportState.READING && progress.pages() > 0;
    }

    public int getPage() {
        return progress.page();
    }

    public int getPages() {
        return progress.pages();
    }

    /** Why the file was not imported, and what to do. */
    public String getRefusal() {
        return progress.refusal()
                .map(key -> texts.with(key, progress.refusalArguments()))
                .orElse("");
    }
}
