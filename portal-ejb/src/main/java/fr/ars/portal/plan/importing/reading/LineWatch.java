package fr.ars.portal.plan.importing.reading;

import fr.ars.portal.plan.importing.content.Paragraph;
import java.util.ArrayList;
import java.util.List;

/** Watches, while paragraphs go by, whether they are really lines cut at the margin. */
public final class LineWatch {

    private final List<String> lines = new ArrayList<>();
    private boolean onlyLines = true;

    /** Takes note of what a paragraph would be if paragraphs were lines; empty ones too. */
    public void see(Paragraph paragraph, boolean opensPage) {
        boolean more = paragraph.clues().isStyled()
                || paragraph.clues().marker().isPresent()
                || !paragraph.text().notes().isEmpty();
        if (more) {
            isMoreThanLines();
        }
        lines.add((opensPage ? "\f" : "") + paragraph.text().lines());
    }

    /** There is a table, a picture or a box of text. */
    public void isMoreThanLines() {
        onlyLines = false;
    }

    /** Forgets what came by: it was not the text itself. */
    public void startAfresh() {
        lines.clear();
        onlyLines = true;
    }

    /** Every paragraph as a line; none at all when the document has tables, lists, notes or headings. */
    List<String> lines() {
        return onlyLines ? lines : List.of();
    }
}
