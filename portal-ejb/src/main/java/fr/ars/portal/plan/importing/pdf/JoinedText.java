package fr.ars.portal.plan.importing.pdf;

import fr.ars.portal.plan.importing.content.RichText;
import fr.ars.portal.plan.importing.content.RichText.Mark;
import fr.ars.portal.plan.importing.content.RichText.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A text being put together from its lines. */
final class JoinedText {

    /** As within a line: how wide a blank is at least, and what a raised figure looks like. */
    private static final float BLANK = 0.18f;

    private static final float SMALL = 0.82f;
    private static final float RAISED = 0.15f;

    private final Hyphens hyphens;
    private final List<RichText.Span> spans = new ArrayList<>();
    private Optional<PdfLine> last = Optional.empty();

    JoinedText(Hyphens hyphens) {
        this.hyphens = hyphens;
    }

    void append(PdfLine line) {
        if (line.text().isBlank()) {
            return;
        }
        stripEnd();
        boolean sameLine = last.filter(before -> isBeside(before, line)).isPresent();
        if (sameLine) {
            if (line.left() - last.orElseThrow().right() > BLANK * line.size()) {
                add(new Words(" ", Set.of(), ""));
            }
        } else if (last.isPresent()) {
            separate(last.get().plain(), line.plain());
        }
        boolean raised = sameLine && isRaised(last.orElseThrow(), line);
        line.text().spans().forEach(span -> add(raised ? raised(span) : span));
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
            dropLast();
        } else if (!lastLine.matches("(?s).*\\p{L}-")) {
            add(new Words(" ", Set.of(), ""));
        }
    }

    private void dropLast() {
        if (spans.get(spans.size() - 1) instanceof Words words) {
            String shorter = words.text().substring(0, words.text().length() - 1);
            spans.set(spans.size() - 1, new Words(shorter, words.marks(), words.link()));
        }
    }

    private void stripEnd() {
        if (!spans.isEmpty() && spans.get(spans.size() - 1) instanceof Words words) {
            spans.set(spans.size() - 1, new Words(words.text().stripTrailing(), words.marks(), words.link()));
        }
    }

    private void add(RichText.Span span) {
        int end = spans.size() - 1;
        if (end >= 0
                && span instanceof Words words
                && spans.get(end) instanceof Words before
                && before.link().equals(words.link())
                && (before.marks().equals(words.marks()) || words.text().isBlank())) {
            spans.set(end, new Words(before.text() + words.text(), before.marks(), before.link()));
        } else {
            spans.add(span);
        }
    }

    RichText finished() {
        stripEnd();
        return new RichText(spans);
    }
}
