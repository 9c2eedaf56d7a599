package fr.ars.portal.plan.importing.pdf;

import java.util.ArrayList;
import java.util.List;

/** How far to the right lines reach, in the columns of a document; a page of short lines does not tell by itself. */
final class LineEdges {

    private static final float NEAR = 6;
    private static final int FEWEST_LINES = 3;
    private static final double SHARE = 0.25;

    private final List<Float> usual = new ArrayList<>();

    private float furthestOfAll;

    LineEdges(List<LaidOutPage> pages) {
        List<Float> all = new ArrayList<>();
        for (LaidOutPage page : pages) {
            for (List<PageItem> region : page.regions()) {
                if (region.size() >= FEWEST_LINES) {
                    all.add(furthest(region));
                }
            }
        }
        for (float edge : all) {
            furthestOfAll = Math.max(furthestOfAll, edge);
            long alike =
                    all.stream().filter(other -> Math.abs(other - edge) <= NEAR).count();
            if (alike > 1 && alike >= all.size() * SHARE && !usual.contains(edge)) {
                usual.add(edge);
            }
        }
    }

    /** Of the usual edges the nearest one that no line of the region goes beyond. */
    float of(List<PageItem> region) {
        float own = furthest(region);
        float nearest = Float.MAX_VALUE;
        for (float edge : usual) {
            if (edge >= own - NEAR) {
                nearest = Math.min(nearest, Math.max(edge, own));
            }
        }
        return nearest == Float.MAX_VALUE ? own : nearest;
    }

    /** How far lines reach on most pages; a single page that goes beyond does not count. */
    float widest() {
        return usual.stream().max(Float::compare).orElse(furthestOfAll);
    }

    private static float furthest(List<PageItem> region) {
        return ParagraphAssembly.rightEdge(
                region.stream().filter(PdfLine.class::isInstance).toList());
    }
}
