package fr.ars.portal.plan.importing.pdf;

import fr.ars.portal.plan.importing.content.RichText;
import fr.ars.portal.plan.importing.content.RichText.Mark;
import fr.ars.portal.plan.importing.content.RichText.Words;
import java.util.Optional;
import java.util.Set;

/** A text being put together from its lines. */
final class JoinedText {

    /** As within a line: how wide a blank is at least, and what a raised figure looks like. */
    private static final float BLANK = 0.18f;

    private static final float SMALL = 0.82f;
    private static final float RAISED = 0.15f;

    private final Hyphens hyphens;
    private final Spans spans = new Spans();
    private Optional<PdfLine> last = Optional.empty();

    JoinedText(Hyphens hyphens) {
        this.hyphens = hyphens;
    }

    void append(PdfLine line) {
        if (line.text().isBlank()) {
            return;
        }
        spans.stripEnd();
        boolean sameLine = last.filter(before -> isBeside(before, line)).isPresent();
        if (sameLine) {
            if (line.left() - last.orElseThrow().right() > BLANK * line.size()) {
                spans.add(new Words(" ", Set.of(), ""));
            }
        } else if (last.isPresent()) {
            separate(last.get().plain(), line.plain());
        }
        boolean raised = sameLine && isRaised(last.orElseThrow(), line);
        line.text().spans().forEach(span -> spans.add(raised ? raised(span) : span));
        last = Optional.of(raised ? last.orElseThrow().endingAt(line.right()) : line);
    }

    private static boolean isBeside(PdfLine before, PdfLine line) {
        float size = Math.max(before.size(), line.size());
        return Math.abs(before.baseline() - line.baseline()) < size / 2 && line.left() > before.right() - size / 2;
    }

    private static boolean isRaised(PdfLine before, PdfLine line) {
        return line.size() <= before.size() * SMALL && before.baseline() - line.baseline() > RAISED * before.size();
    }

    private static RichText.Span raised(RichText.Span span) {
        return span instanceof Words words ? new Words(words.text(), Set.of(Mark.SUPERSCRIPT), words.link()) : span;
    }

    private void separate(String lastLine, String below) {
        if (lastLine.endsWith("\u00AD") || hyphens.isOnlyOfTheLine(lastLine, below)) {
            spans.dropLastCharacter();
        } else if (!lastLine.matches("(?s).*\\p{L}-")) {
            spans.add(new Words(" ", Set.of(), ""));
        }
    }

    RichText finished() {
        spans.stripEnd();
        return spans.text();
    }
}
