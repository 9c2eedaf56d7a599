package fr.ars.portal.plan.importing.reading;

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
public final class RichTextBuilder {

    private final List<RichText.Span> spans = new ArrayList<>();
    private boolean allBold = true;

    public void words(String text, TextRun run, String link) {
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

    public void lineBreak() {
        spans.add(new LineBreak());
    }

    public void call(Note note) {
        spans.add(new NoteCall(note));
    }

    public boolean isEmpty() {
        return new RichText(spans).isBlank();
    }

    public boolean isBold() {
        return allBold && !isEmpty();
    }

    public RichText finished() {
        return new RichText(spans);
    }
}
