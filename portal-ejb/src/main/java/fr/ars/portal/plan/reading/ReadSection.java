package fr.ars.portal.plan.reading;

import fr.ars.portal.plan.OutlineEntry;
import java.util.List;
import java.util.Optional;

/**
 * A section ready to be read.
 *
 * @param heading its heading among all others, as HTML, a level deeper than that of the page at least
 * @param page its HTML where it stands alone
 * @param whole its HTML among all others, every name in it unique there
 * @param paper the same for paper and PDF, as XHTML, without what only a screen can do
 */
public record ReadSection(
        OutlineEntry entry,
        String heading,
        String page,
        String whole,
        String paper,
        List<Passage> passages,
        List<TextTable> tables) {

    public ReadSection {
        passages = List.copyOf(passages);
        tables = List.copyOf(tables);
    }

    public Optional<TextTable> table(int number) {
        return tables.stream().filter(table -> table.number() == number).findFirst();
    }
}
