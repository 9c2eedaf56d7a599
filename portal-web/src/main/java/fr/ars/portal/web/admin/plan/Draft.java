package fr.ars.portal.web.admin.plan;

import fr.ars.portal.identity.Caller;
import fr.ars.portal.identity.Capability;
import fr.ars.portal.kernel.NotFoundException;
import fr.ars.portal.kernel.SubjectRef;
import fr.ars.portal.plan.CorrectionService;
import fr.ars.portal.plan.DraftVersionId;
import fr.ars.portal.plan.ImportState;
import fr.ars.portal.plan.OutlineEntry;
import fr.ars.portal.plan.PlanService;
import fr.ars.portal.plan.SeenDraft;
import fr.ars.portal.plan.VersionLine;
import fr.ars.portal.plan.Workshop;
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
    CorrectionService corrections;

    @Inject
    CorrectionWords words;

    @Inject
    DraftRows rows;

    @Inject
    Caller caller;

    @Inject
    Here here;

    @SuppressWarnings("NullAway.Init")
    private VersionLine line;

    private @Nullable Workshop workshop;

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

    /** Where its corrections stand; read before its sections, so that no form knows more than it shows. */
    private Workshop workshop() {
        if (workshop == null) {
            workshop = corrections.workshop(here.scope(), line.id());
        }
        return workshop;
    }

    /** What a form carries: which state of the draft it was drawn with. */
    public int getRevision() {
        return workshop().revision();
    }

    /** The draft as it was when the form that was sent was drawn; one that does not say has seen nothing. */
    SeenDraft seen() {
        return new SeenDraft(
                line.id(),
                here.parameter("vu")
                        .filter(text -> text.matches("\\d{1,9}"))
                        .map(Integer::valueOf)
                        .orElse(-1));
    }

    /** What would be undone, in words; "" when there is nothing. */
    public String getUndoable() {
        return workshop().undoable().map(words::what).orElse("");
    }

    /** Who did that, and when. */
    public String getUndoableBy() {
        return workshop()
                .undoable()
                .map(done -> words.who(done.by()) + ", " + words.when(done.at()))
                .orElse("");
    }

    /** What would be done again, in words; "" when there is nothing. */
    public String getRedoable() {
        return workshop().redoable().map(words::what).orElse("");
    }

    /** Shows what is there now, after something was refused. */
    void readAgain() {
        workshop = null;
        outline = null;
    }

    /** Every section, those left out too. */
    public List<OutlineEntry> getOutline() {
        if (outline == null) {
            workshop();
            outline = plans.outline(here.scope(), line.id());
        }
        return outline;
    }

    /** The section with that place in addresses. */
    Optional<OutlineEntry> section(String anchor) {
        return getOutline().stream()
                .filter(entry -> entry.anchor().equals(anchor))
                .findFirst();
    }

    /** The same, where nothing can be done without it. */
    OutlineEntry requireSection(String anchor) {
        return section(anchor).orElseThrow(() -> new NotFoundException(new SubjectRef("section", anchor)));
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
