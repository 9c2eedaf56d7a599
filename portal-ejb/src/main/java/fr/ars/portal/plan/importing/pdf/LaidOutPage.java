package fr.ars.portal.plan.importing.pdf;

import fr.ars.portal.plan.importing.pdf.PageContent.Rule;
import java.util.ArrayList;
import java.util.List;

/**
 * A page as it is read.
 *
 * @param number counted from 1
 * @param regions what is read together (the page, or one column after the other), in reading order
 * @param turned lines printed upwards along a margin
 * @param blankRows where rows of blanks are printed, that stood for a line in the text
 * @param footRules short lines such as part footnotes from the text
 */
record LaidOutPage(
        int number,
        float width,
        float height,
        List<List<PageItem>> regions,
        List<PdfLine> turned,
        List<Float> blankRows,
        List<Rule> footRules) {

    List<PdfLine> lines() {
        List<PdfLine> lines = new ArrayList<>();
        for (List<PageItem> region : regions) {
            for (PageItem item : region) {
                if (item instanceof PdfLine line) {
                    lines.add(line);
                }
            }
        }
        return lines;
    }

    LaidOutPage with(List<List<PageItem>> otherRegions, List<PdfLine> otherTurned) {
        return new LaidOutPage(number, width, height, otherRegions, otherTurned, blankRows, footRules);
    }
}
