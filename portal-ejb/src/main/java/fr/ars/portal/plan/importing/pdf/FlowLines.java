package fr.ars.portal.plan.importing.pdf;

import java.util.ArrayList;
import java.util.List;

/** Lines of letters whose order in the file is the order in which they are read. */
final class FlowLines {

    private static final float SAME_LINE = 0.6f;
    private static final float BACK = 1.5f;

    private FlowLines() {}

    static List<PdfLine> of(List<Glyph> glyphs) {
        List<PdfLine> lines = new ArrayList<>();
        List<Glyph> row = new ArrayList<>();
        for (Glyph glyph : glyphs) {
            if (!row.isEmpty() && !isOnLineOf(row.get(row.size() - 1), glyph)) {
                close(row, lines);
                row = new ArrayList<>();
            }
            row.add(glyph);
        }
        close(row, lines);
        return lines;
    }

    private static void close(List<Glyph> row, List<PdfLine> lines) {
        if (row.stream().anyMatch(glyph -> !glyph.isBlank())) {
            lines.add(LineText.of(List.of(Segment.of(row))));
        }
    }

    private static boolean isOnLineOf(Glyph last, Glyph next) {
        float size = Math.max(last.size(), next.size());
        return Math.abs(next.baseline() - last.baseline()) < SAME_LINE * size
                && next.left() - last.right() > -BACK * size;
    }
}
