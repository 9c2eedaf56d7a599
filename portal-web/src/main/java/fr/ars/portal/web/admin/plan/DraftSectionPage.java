package fr.ars.portal.web.admin.plan;

import fr.ars.portal.plan.OutlineEntry;
import fr.ars.portal.plan.PlanException;
import fr.ars.portal.plan.PlanService;
import fr.ars.portal.web.faces.FormErrors;
import fr.ars.portal.web.faces.Here;
import fr.ars.portal.web.faces.Notice;
import fr.ars.portal.web.faces.Redirect;
import fr.ars.portal.web.faces.Route;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** One section of a draft: what it says, its title, and whether it is a section of its own at all. */
@Named
@RequestScoped
public class DraftSectionPage {

    @Inject
    PlanService plans;

    @Inject
    Draft draft;

    @Inject
    Here here;

    @Inject
    FormErrors errors;

    @Inject
    Redirect redirect;

    @SuppressWarnings("NullAway.Init")
    private OutlineEntry section;

    private String sectionTitle = "";

    @PostConstruct
    void open() {
        section = draft.section(here.value("anchor"));
        sectionTitle = section.title();
    }

    public void rename() {
        try {
            plans.rename(here.scope(), draft.id(), section.anchor(), sectionTitle);
            backToSummary("renamed", section.anchor());
        } catch (PlanException e) {
            errors.add(e.code().startsWith("plan.title-") ? "sectionTitle" : FormErrors.WHOLE_FORM, e);
        }
    }

    public void merge() {
        try {
            String before = draft.before(section).map(OutlineEntry::anchor).orElse("");
            plans.mergeIntoPrevious(here.scope(), draft.id(), section.anchor());
            backToSummary("merged", before);
        } catch (PlanException e) {
            errors.add(FormErrors.WHOLE_FORM, e);
        }
    }

    private void backToSummary(String done, String anchor) {
        redirect.toPath(redirect.address(Route.ADMIN_DRAFT, draft.id()) + "?" + Notice.PARAMETER + "=plan." + done + "#"
                + anchor);
    }

    public OutlineEntry getSection() {
        return section;
    }

    /** Made safe at its import. */
    public String getHtml() {
        return plans.html(here.scope(), draft.id(), section.anchor());
    }

    /** The heading of the section it would be merged into; empty for the first. */
    public String getBefore() {
        return draft.before(section).map(OutlineEntry::heading).orElse("");
    }

    public String getSectionTitle() {
        return sectionTitle;
    }

    public void setSectionTitle(String sectionTitle) {
        this.sectionTitle = sectionTitle;
    }
}
