package fr.ars.portal.plan.importing.pdf;

import fr.ars.portal.plan.importing.content.RichText;
import fr.ars.portal.plan.importing.content.RichText.Words;
import java.util.ArrayList;
import java.util.List;

/** A text being put together from its lines. */
final class JoinedText {

    private final Hyphens hyphens;
    private final List<RichText.Span> spans = new ArrayList<>();
    private String lastLine = "";

    JoinedText(Hyphens hyphens) {
        this.hyphens = hyphens;
    }

    void append(PdfLine line) {
        if (line.text().isBlank()) {
            return;
        }
        stripEnd();
        if (!lastLine.isEmpty()) {
            separate(line.plain());
        }
        line.text().spans().forEach(this::add);
        lastLine = line.plain();
    }

    private void separate(String below) {
        if (lastLine.endsWith("\u00AD") || hyphens.isOnlyOfTheLine(lastLine, below)) {
            dropLast();
        } else if (!lastLine.matches("(?s).*\\p{L}-")) {
            add(new Words(" ", java.util.Set.of(), ""));
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
        int last = spans.size() - 1;
        if (last >= 0
                && span instanceof Words words
                && spans.get(last) instanceof Words before
                && before.link().equals(words.link())
                && (before.marks().equals(words.marks()) || words.text().isBlank())) {
            spans.set(last, new Words(before.text() + words.text(), before.marks(), before.link()));
        } else {
            spans.add(span);
        }
    }

    RichText finished() {
        stripEnd();
        return new RichText(spans);
    }
}
