package fr.ars.portal.plan.importing.pdf;

import java.util.List;

/** Letters on one line without a wide gap between them, from left to right. */
record Segment(List<Glyph> glyphs, float left, float right, float baseline, float size) implements PageItem.Letters {

    static Segment of(List<Glyph> glyphs) {
        Glyph main = glyphs.get(0);
        float left = Float.MAX_VALUE;
        float right = 0;
        for (Glyph glyph : glyphs) {
            main = glyph.size() > main.size() * 1.05f ? glyph : main;
            if (!glyph.isBlank()) {
                left = Math.min(left, glyph.left());
                right = Math.max(right, glyph.right());
            }
        }
        return new Segment(List.copyOf(glyphs), left, right, main.baseline(), main.size());
    }

    boolean isOnLineOf(Segment other) {
        return Math.abs(baseline - other.baseline) <= 0.4f * Math.max(size, other.size);
    }
}
