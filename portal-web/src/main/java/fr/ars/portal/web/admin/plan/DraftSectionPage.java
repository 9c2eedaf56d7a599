package fr.ars.portal.web.admin.plan;

import fr.ars.portal.plan.CorrectionService;
import fr.ars.portal.plan.OutlineEntry;
import fr.ars.portal.plan.PlanService;
import fr.ars.portal.web.faces.Here;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** One section of a draft: what it says, its number and title, and whether it is a section of its own at all. */
@Named
@RequestScoped
public class DraftSectionPage {

    @Inject
    PlanService plans;

    @Inject
    CorrectionService corrections;

    @Inject
    Draft draft;

    @Inject
    DraftSection section;

    @Inject
    Correcting correcting;

    @Inject
    Here here;

    private String sectionNumber = "";
    private String sectionTitle = "";

    @PostConstruct
    void open() {
        sectionNumber = section.getEntry().number();
        sectionTitle = section.getEntry().title();
    }

    /** Does what the pressed button says. */
    public void correct() {
        switch (correcting.pressed("faire").orElse("")) {
            case "renommer" ->
                correcting.make(
                        () -> corrections.rename(
                                here.scope(), draft.seen(), section.getAnchor(), sectionNumber, sectionTitle),
                        correcting.summary("plan.renamed", List.of(section.getAnchor())));
            case "reunir" ->
                correcting.make(
                        () -> corrections.mergeIntoPrevious(here.scope(), draft.seen(), section.getAnchor()),
                        correcting.summary(
                                "plan.merged",
                                section.before().stream()
                                        .map(OutlineEntry::anchor)
                                        .toList()));
            default -> {}
        }
    }

    /** Made safe at its import. */
    public String getHtml() {
        return section.isThere() ? plans.html(here.scope(), draft.id(), section.getAnchor()) : "";
    }

    public String getSectionNumber() {
        return sectionNumber;
    }

    public void setSectionNumber(String sectionNumber) {
        this.sectionNumber = sectionNumber;
    }

    public String getSectionTitle() {
        return sectionTitle;
    }

    public void setSectionTitle(String sectionTitle) {
        this.sectionTitle = sectionTitle;
    }
}
