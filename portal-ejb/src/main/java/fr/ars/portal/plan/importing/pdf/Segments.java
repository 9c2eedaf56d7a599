package fr.ars.portal.plan.importing.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts letters together that stand side by side, in whatever order the file draws them. */
final class Segments {

    /** A gap wider than this, in sizes of the letters, may be more than a blank between two words. */
    private static final float WIDE = 1.0f;

    private Segments() {}

    /** The segments of a page, from top to bottom and from left to right. */
    static List<Segment> of(List<Glyph> glyphs) {
        List<Segment> drawn = drawnTogether(glyphs);
        List<Segment> segments = new ArrayList<>();
        for (List<Segment> row : rows(drawn)) {
            List<Glyph> open = new ArrayList<>();
            Segment last = row.get(0);
            for (Segment next : row) {
                if (!open.isEmpty() && next.left() - last.right() > WIDE * Math.max(last.size(), next.size())) {
                    segments.add(Segment.of(open));
                    open = new ArrayList<>();
                }
                open.addAll(next.glyphs());
                last = next.right() > last.right() || open.isEmpty() ? next : last;
            }
            segments.add(Segment.of(open));
        }
        return segments;
    }

    /** Segments on one line each, from top to bottom; within a line from left to right. */
    static List<List<Segment>> rows(List<Segment> segments) {
        List<Segment> sorted = new ArrayList<>(segments);
        sorted.sort(Comparator.comparingDouble(Segment::baseline));
        List<List<Segment>> rows = new ArrayList<>();
        List<Segment> row = new ArrayList<>();
        for (Segment segment : sorted) {
            if (!row.isEmpty() && !segment.isOnLineOf(largest(row))) {
                rows.add(row);
                row = new ArrayList<>();
            }
            row.add(segment);
        }
        if (!row.isEmpty()) {
            rows.add(row);
        }
        rows.forEach(line -> line.sort(Comparator.comparingDouble(Segment::left)));
        return rows;
    }

    private static Segment largest(List<Segment> row) {
        Segment largest = row.get(0);
        for (Segment segment : row) {
            largest = segment.size() > largest.size() ? segment : largest;
        }
        return largest;
    }

    /** Runs of letters that follow one another on the page as they do in the file. */
    private static List<Segment> drawnTogether(List<Glyph> glyphs) {
        List<Segment> segments = new ArrayList<>();
        List<Glyph> run = new ArrayList<>();
        for (Glyph glyph : glyphs) {
            if (!run.isEmpty() && !follows(run.get(run.size() - 1), glyph)) {
                close(run, segments);
                run = new ArrayList<>();
            }
            run.add(glyph);
        }
        close(run, segments);
        return segments;
    }

    private static void close(List<Glyph> run, List<Segment> segments) {
        if (run.stream().anyMatch(glyph -> !glyph.isBlank())) {
            segments.add(Segment.of(run));
        }
    }

    private static boolean follows(Glyph last, Glyph next) {
        float size = Math.max(last.size(), next.size());
        float gap = next.left() - last.right();
        boolean sameLine = Math.abs(next.baseline() - last.baseline()) < 0.5f * size;
        return sameLine && gap > -0.4f * size && gap < WIDE * size;
    }
}
