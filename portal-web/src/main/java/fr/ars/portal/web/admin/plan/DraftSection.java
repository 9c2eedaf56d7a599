package fr.ars.portal.web.admin.plan;

import fr.ars.portal.kernel.NotFoundException;
import fr.ars.portal.kernel.SubjectRef;
import fr.ars.portal.plan.OutlineEntry;
import fr.ars.portal.plan.SectionId;
import fr.ars.portal.web.faces.Here;
import fr.ars.portal.web.faces.Pressed;
import fr.ars.portal.web.faces.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** The section of the address. Somebody who sends a form about one that a colleague has just merged is told so. */
@Named
@RequestScoped
public class DraftSection {

    @Inject
    Draft draft;

    @Inject
    Here here;

    @Inject
    Pressed pressed;

    @Inject
    Texts texts;

    private String anchor = "";

    private Optional<OutlineEntry> entry = Optional.empty();

    @PostConstruct
    void open() {
        anchor = here.value("anchor");
        entry = draft.section(anchor);
        if (entry.isEmpty() && !pressed.isSent()) {
            throw new NotFoundException(new SubjectRef("section", anchor));
        }
    }

    public String getAnchor() {
        return anchor;
    }

    /** Whether it is still a section of its own. */
    public boolean isThere() {
        return entry.isPresent();
    }

    public OutlineEntry getEntry() {
        return entry.orElseGet(() -> new OutlineEntry(new SectionId(0), anchor, 1, "", "", 0, false));
    }

    public String getHeading() {
        String heading = getEntry().heading();
        return heading.isEmpty() ? texts.of("plan.untitled") : heading;
    }

    /** The heading of the section before it; empty for the first. */
    public String getBefore() {
        return before().map(OutlineEntry::heading).orElse("");
    }

    Optional<OutlineEntry> before() {
        return entry.flatMap(draft::before);
    }
}
