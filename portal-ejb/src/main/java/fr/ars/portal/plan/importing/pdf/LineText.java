package fr.ars.portal.plan.importing.pdf;

import fr.ars.portal.plan.importing.content.RichText;
import fr.ars.portal.plan.importing.content.RichText.Mark;
import fr.ars.portal.plan.importing.content.RichText.Words;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Writes the letters of a line as text: with the blanks that only show as gaps, its emphasis, its raised figures. */
final class LineText {

    /** A gap this wide, in sizes of the letters, is a blank although none is drawn. */
    private static final float BLANK = 0.18f;

    private static final float RAISED = 0.15f;
    private static final float SMALL = 0.82f;

    private final float size;
    private final float baseline;
    private final Spans spans = new Spans();
    private final StringBuilder plain = new StringBuilder();
    private String lastLink = "";
    private float lastRight;
    private float lastBaseline;
    private float firstWordEnd = -1;
    private int letters;
    private int bold;
    private int typewriter;
    private boolean startsBold;

    private LineText(float size, float baseline) {
        this.size = size;
        this.baseline = baseline;
    }

    /** @param row what stands on one line, from left to right */
    static PdfLine of(List<Segment> row) {
        Segment main = row.get(0);
        float left = main.left();
        float right = main.right();
        for (Segment segment : row) {
            main = segment.glyphs().size() > main.glyphs().size() && segment.size() > main.size() * 0.9f
                    ? segment
                    : main;
            left = Math.min(left, segment.left());
            right = Math.max(right, segment.right());
        }
        LineText text = new LineText(main.size(), main.baseline());
        row.forEach(segment -> segment.glyphs().forEach(text::add));
        return text.finished(left, right);
    }

    private void add(Glyph glyph) {
        if (glyph.isBlank()) {
            blank();
            return;
        }
        boolean gap = glyph.left() - lastRight > BLANK * size && glyph.baseline() == lastBaseline
                || glyph.left() - lastRight > 2 * BLANK * size;
        if (gap && !plain.isEmpty()) {
            blank();
        }
        if (firstWordEnd < 0 && plain.indexOf(" ") > 0) {
            firstWordEnd = lastRight;
        }
        Set<Mark> marks = marks(glyph);
        startsBold |= letters == 0 && glyph.look().bold();
        letters++;
        bold += glyph.look().bold() ? 1 : 0;
        typewriter += glyph.look().typewriter() ? 1 : 0;
        plain.append(glyph.text());
        spans.add(new Words(glyph.text(), marks, glyph.link()));
        lastLink = glyph.link();
        lastRight = glyph.right();
        lastBaseline = glyph.baseline();
    }

    private Set<Mark> marks(Glyph glyph) {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        if (glyph.look().bold()) {
            marks.add(Mark.BOLD);
        }
        if (glyph.look().italic()) {
            marks.add(Mark.ITALIC);
        }
        if (glyph.size() <= SMALL * size && baseline - glyph.baseline() > RAISED * size) {
            marks.add(Mark.SUPERSCRIPT);
        } else if (glyph.size() <= SMALL * size && glyph.baseline() - baseline > RAISED * size / 2) {
            marks.add(Mark.SUBSCRIPT);
        }
        return marks;
    }

    private void blank() {
        boolean again = plain.isEmpty() || plain.charAt(plain.length() - 1) == ' ';
        if (!again) {
            plain.append(' ');
            spans.add(new Words(" ", Set.of(), lastLink));
        }
    }

    private PdfLine finished(float left, float right) {
        String words = composed(plain.toString().strip());
        List<RichText.Span> written = spans.all().stream()
                .map(span -> (RichText.Span) composed((Words) span))
                .toList();
        return new PdfLine(
                new RichText(written),
                words,
                left,
                right,
                baseline,
                (firstWordEnd < 0 ? right : firstWordEnd) - left,
                size,
                bold == letters,
                startsBold,
                typewriter == letters);
    }

    private static Words composed(Words words) {
        return new Words(composed(words.text()), words.marks(), words.link());
    }

    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
