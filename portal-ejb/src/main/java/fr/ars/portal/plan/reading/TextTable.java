package fr.ars.portal.plan.reading;

import fr.ars.portal.plan.OutlineEntry;
import java.util.List;

/**
 * A table of the text, such as the quantified objectives of the supply of care (OQOS, CSP R1434-6).
 *
 * @param section the section it stands in
 * @param number its place among the tables of the section, from 1
 * @param title what the paragraph above it calls it; "" when it has no such paragraph
 * @param passage the number of the passage it is
 * @param rows its cells as text, those that span several places repeated in each; the first row is its header
 * @param headed whether it has a header row: only then can it be reused as a file
 */
public record TextTable(
        OutlineEntry section, int number, String title, int passage, List<List<String>> rows, boolean headed) {

    public TextTable {
        rows = rows.stream().map(List::copyOf).toList();
    }
}
