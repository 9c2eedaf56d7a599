package fr.ars.portal.web.admin.plan;

import fr.ars.portal.plan.OutlineEntry;
import fr.ars.portal.plan.SectionDescriptionService;
import fr.ars.portal.plan.SectionMark;
import fr.ars.portal.web.faces.Here;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How far the sections of the draft are described, and the way from one to the next that still lacks something. */
@Named
@RequestScoped
public class Describing {

    @Inject
    SectionDescriptionService descriptions;

    @Inject
    Draft draft;

    @Inject
    Here here;

    private @Nullable Map<Long, SectionMark> marks;

    private @Nullable Boolean open;

    /** What the list is cut down to; empty for all sections. */
    Optional<Filling> filling() {
        return Filling.of(here.parameter(Filling.PARAMETER));
    }

    /** The query that keeps the list as it is: "?manque=resume" or "". */
    public String getQuery() {
        return filling()
                .map(which -> "?" + Filling.PARAMETER + "=" + which.address())
                .orElse("");
    }

    /** The word of the list in addresses. */
    public String getWord() {
        return filling().map(Filling::address).orElse("");
    }

    SectionMark mark(OutlineEntry section) {
        if (marks == null) {
            marks = descriptions.marks(here.scope(), draft.id());
        }
        return marks.getOrDefault(section.section().value(), SectionMark.NONE);
    }

    /** The sections of the text, those left out not counted. */
    List<OutlineEntry> sections() {
        return draft.getOutline().stream().filter(entry -> !entry.excluded()).toList();
    }

    List<OutlineEntry> lacking(Optional<Filling> what) {
        return sections().stream()
                .filter(entry -> what.map(which -> which.isMissing(mark(entry))).orElse(true))
                .toList();
    }

    /** The next section of the list after one, in the order of the text. */
    Optional<OutlineEntry> after(OutlineEntry section) {
        List<OutlineEntry> all = draft.getOutline();
        List<OutlineEntry> listed = lacking(filling());
        return all.subList(all.indexOf(section) + 1, all.size()).stream()
                .filter(listed::contains)
                .findFirst();
    }

    Optional<OutlineEntry> before(OutlineEntry section) {
        List<OutlineEntry> all = draft.getOutline();
        List<OutlineEntry> listed = lacking(filling());
        return all.subList(0, all.indexOf(section)).reversed().stream()
                .filter(listed::contains)
                .findFirst();
    }

    /** Whether descriptions can still be changed, by whoever looks. */
    public boolean isOpen() {
        if (open == null) {
            open = draft.isMayEdit() && descriptions.isOpen(here.scope(), draft.id());
        }
        return open;
    }

    public int getTotal() {
        return sections().size();
    }

    public long getDescribed() {
        return sections().stream().filter(entry -> mark(entry).isDescribed()).count();
    }
}
