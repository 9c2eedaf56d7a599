package fr.ars.portal.plan.importing.content;

import java.util.List;
import java.util.Set;

/** A draft as read: its blocks in reading order, what is not text of the plan, and what concerns the file as a whole. */
public record DraftContent(List<Block> blocks, List<LeftOut> leftOut, Set<ImportWarning> warnings) {

    public DraftContent {
        blocks = List.copyOf(blocks);
        leftOut = List.copyOf(leftOut);
        warnings = Set.copyOf(warnings);
    }
}
