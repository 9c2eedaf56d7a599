package fr.ars.portal.plan.importing.docx;

import fr.ars.portal.plan.importing.content.Note;
import fr.ars.portal.plan.importing.content.RichText;
import fr.ars.portal.plan.importing.content.RichText.LineBreak;
import fr.ars.portal.plan.importing.content.RichText.Mark;
import fr.ars.portal.plan.importing.content.RichText.NoteCall;
import fr.ars.portal.plan.importing.content.RichText.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Puts a line of text together; runs that look alike become one. */
final class RichTextBuilder {

    private final List<RichText.Span> spans = new ArrayList<>();
    private boolean allBold = true;

    void words(String text, TextRun run, String link) {
        if (text.isEmpty()) {
            return;
        }
        allBold &= run.bold() || text.isBlank();
        Set<Mark> marks = text.isBlank() ? Set.of() : run.marks();
        int last = spans.size() - 1;
        if (last >= 0
                && spans.get(last) instanceof Words before
                && before.marks().equals(marks)
                && before.link().equals(link)) {
            spans.set(last, new Words(before.text() + text, marks, link));
        } else {
            spans.add(new Words(text, marks, link));
        }
    }

    void lineBreak() {
        spans.add(new LineBreak());
    }

    void call(Note note) {
        spans.add(new NoteCall(note));
    }

    boolean isEmpty() {
        return new RichText(spans).isBlank();
    }

    boolean isBold() {
        return allBold && !isEmpty();
    }

    RichText finished() {
        return new RichText(spans);
    }
}
