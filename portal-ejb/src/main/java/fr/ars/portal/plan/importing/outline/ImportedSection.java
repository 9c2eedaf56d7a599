package fr.ars.portal.plan.importing.outline;

import fr.ars.portal.plan.importing.content.ImportWarning;
import java.util.Set;

/**
 * A part of the draft from one heading to the next.
 *
 * @param level 1 for the outermost
 * @param number as printed ("2.1"), "" when it has none
 * @param title plain text; "" when the draft gives none
 * @param html clean: paragraphs, lists, tables, and last its footnotes
 */
public record ImportedSection(int level, String number, String title, String html, Set<ImportWarning> warnings) {

    public ImportedSection {
        warnings = Set.copyOf(warnings);
    }
}
