package fr.ars.portal.plan.importing.outline;

import fr.ars.portal.plan.importing.content.LeftOut;
import java.util.List;

/** A draft as sections in reading order, and what of the file is in none of them. */
public record ImportedOutline(List<ImportedSection> sections, List<LeftOut> leftOut) {

    public ImportedOutline {
        sections = List.copyOf(sections);
        leftOut = List.copyOf(leftOut);
    }
}
