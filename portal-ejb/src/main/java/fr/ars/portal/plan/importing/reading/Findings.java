package fr.ars.portal.plan.importing.reading;

import fr.ars.portal.plan.importing.content.Block;
import fr.ars.portal.plan.importing.content.DraftContent;
import fr.ars.portal.plan.importing.content.ImportWarning;
import fr.ars.portal.plan.importing.content.LeftOut;
import fr.ars.portal.plan.importing.content.LeftOut.Reason;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What a reader notices of a file while it reads its blocks. */
public final class Findings {

    public final LineWatch watch = new LineWatch();

    private final List<LeftOut> leftOut = new ArrayList<>();
    private final Set<ImportWarning> warnings = EnumSet.noneOf(ImportWarning.class);
    private boolean pageEnded = true;

    public void leaveOut(Reason reason, String text) {
        if (!text.isBlank()) {
            leftOut.add(new LeftOut(reason, text.strip()));
        }
    }

    /** There are changes nobody has accepted or refused. */
    public void tellOfChanges() {
        warnings.add(ImportWarning.TRACKED_CHANGES);
    }

    public void endPage() {
        pageEnded = true;
    }

    /** Whether a page ended since this was last asked. */
    public boolean takePageEnd() {
        boolean ended = pageEnded;
        pageEnded = false;
        return ended;
    }

    /** The draft, now that all its blocks are read. */
    public DraftContent with(List<Block> blocks) {
        return PlanText.of(blocks, watch, leftOut, warnings);
    }
}
