package fr.ars.portal.web.admin.plan;

import fr.ars.portal.identity.Caller;
import fr.ars.portal.identity.Capability;
import fr.ars.portal.kernel.NotFoundException;
import fr.ars.portal.kernel.SubjectRef;
import fr.ars.portal.plan.DraftVersionId;
import fr.ars.portal.plan.ImportState;
import fr.ars.portal.plan.OutlineEntry;
import fr.ars.portal.plan.PlanService;
import fr.ars.portal.plan.VersionLine;
import fr.ars.portal.web.faces.Here;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The draft of the address, read once for whatever the page shows of it. */
@Named
@RequestScoped
public class Draft {

    @Inject
    PlanService plans;

    @Inject
    DraftRows rows;

    @Inject
    Caller caller;

    @Inject
    Here here;

    @SuppressWarnings("NullAway.Init")
    private VersionLine line;

    private @Nullable List<OutlineEntry> outline;

    /** The service refuses whoever may not see it. */
    @PostConstruct
    void open() {
        line = plans.version(here.scope(), new DraftVersionId(here.id()));
    }

    VersionLine line() {
        return line;
    }

    DraftVersionId id() {
        return line.id();
    }

    public DraftRow getRow() {
        return rows.of(line);
    }

    /** Every section, those left out too. */
    public List<OutlineEntry> getOutline() {
        if (outline == null) {
            outline = plans.outline(here.scope(), line.id());
        }
        return outline;
    }

    /** The section with that place in addresses. */
    OutlineEntry section(String anchor) {
        return getOutline().stream()
                .filter(entry -> entry.anchor().equals(anchor))
                .findFirst()
                .orElseThrow(() -> new NotFoundException(new SubjectRef("section", anchor)));
    }

    /** The one before it in the text. */
    Optional<OutlineEntry> before(OutlineEntry section) {
        int index = getOutline().indexOf(section);
        return index == 0 ? Optional.empty() : Optional.of(getOutline().get(index - 1));
    }

    public boolean isMayEdit() {
        return caller.may(Capability.EDIT_PLAN, here.scope());
    }

    /** Whether its file has been read: before, there is nothing to see of it. */
    public boolean isImported() {
        return line.state() == ImportState.DONE;
    }

    /** Whether it can be corrected, by whoever looks. */
    public boolean isOpen() {
        return isRemovable() && isImported();
    }

    /** Whether whoever looks can remove it. */
    public boolean isRemovable() {
        return isMayEdit() && !line.isFrozen();
    }

    /** How many words will be submitted to the public. */
    public int getWords() {
        return getOutline().stream()
                .filter(entry -> !entry.excluded())
                .mapToInt(OutlineEntry::words)
                .sum();
    }

    public long getLeftOut() {
        return getOutline().stream().filter(OutlineEntry::excluded).count();
    }
}
