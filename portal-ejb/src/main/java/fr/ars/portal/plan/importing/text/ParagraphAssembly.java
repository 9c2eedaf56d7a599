package fr.ars.portal.plan.importing.text;

import fr.ars.portal.plan.importing.content.Block;
import fr.ars.portal.plan.importing.content.Clues;
import fr.ars.portal.plan.importing.content.HeadingNumber;
import fr.ars.portal.plan.importing.content.LooseNote;
import fr.ars.portal.plan.importing.content.Note;
import fr.ars.portal.plan.importing.content.Paragraph;
import fr.ars.portal.plan.importing.content.RichText;
import fr.ars.portal.plan.importing.content.TypedMarkers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes paragraphs of lines again, across blank lines and pages where a sentence goes on, and hangs the notes on them. */
final class ParagraphAssembly {

    private final List<TextLine> lines;
    private final LineJoining joining;
    private final int margin;
    private final List<Draft> paragraphs = new ArrayList<>();
    private final List<NotesOfPage> notes = new ArrayList<>();

    /** Notes that stood at the foot of a page, and the paragraphs of that page. */
    private record NotesOfPage(int first, int last, List<Note> notes) {}

    /** A paragraph being put together. */
    private static final class Draft {
        private String text;
        private String lastLine;
        private int lastIndent;
        private final boolean apartBefore;
        private boolean apartAfter = true;
        private final boolean opensBox;

        private Draft(TextLine line, boolean apartBefore, boolean opensBox) {
            this.text = line.text();
            this.lastLine = line.text();
            this.lastIndent = line.indent();
            this.apartBefore = apartBefore;
            this.opensBox = opensBox;
        }

        private void append(TextLine line) {
            text = LineJoining.join(text, line.text());
            lastLine = line.text();
            lastIndent = line.indent();
        }

        private Paragraph finished() {
            return new Paragraph(
                    RichText.of(text), new Clues(0, Optional.empty(), false, apartBefore && apartAfter, opensBox));
        }
    }

    ParagraphAssembly(List<TextLine> lines) {
        this.lines = lines;
        this.joining = LineJoining.forLines(lines);
        this.margin = lines.stream()
                .filter(line -> !line.isBlank())
                .collect(Collectors.groupingBy(TextLine::indent, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0);
    }

    List<Block> blocks() {
        boolean gap = true;
        boolean page = true;
        for (TextLine line : lines) {
            page |= line.opensPage();
            if (line.isBlank()) {
                gap = true;
                remember(line.notes());
            } else {
                add(line, gap, page);
                gap = false;
                page = false;
            }
        }
        return withNotes();
    }

    private void add(TextLine line, boolean gap, boolean page) {
        if (!paragraphs.isEmpty() && continues(last(), line, gap, page)) {
            last().append(line);
            return;
        }
        boolean setIn = line.indent() > margin && !TypedMarkers.startsWithBullet(line.text());
        boolean apart = gap || page || setIn;
        if (!paragraphs.isEmpty()) {
            last().apartAfter = apart;
        }
        paragraphs.add(new Draft(line, apart, page || setIn));
    }

    private boolean continues(Draft open, TextLine line, boolean gap, boolean page) {
        String above = open.lastLine;
        if (page) {
            boolean sameSentence = joining.continues(above, line.text())
                    && !LineJoining.endsSentence(above)
                    && !LineJoining.allCapitals(line.text());
            return sameSentence || LineJoining.continuesAcross(above, line.text());
        }
        if (gap) {
            return line.indent() <= margin && LineJoining.continuesAcross(above, line.text());
        }
        boolean setIn = line.indent() > open.lastIndent && !TypedMarkers.startsWithBullet(open.text);
        boolean startsParagraph = setIn && !joining.continuesAtMargin(above, line.text());
        if (open.apartBefore && HeadingNumber.startOf(open.text).isPresent()) {
            return !startsParagraph && joining.continuesTitle(above, line.text());
        }
        return !startsParagraph && joining.continues(above, line.text());
    }

    private void remember(List<Note> found) {
        if (found.isEmpty()) {
            return;
        }
        int first = notes.isEmpty() ? 0 : Math.max(0, notes.get(notes.size() - 1).last);
        notes.add(new NotesOfPage(first, paragraphs.size() - 1, found));
    }

    private List<Block> withNotes() {
        List<Paragraph> finished = new ArrayList<>();
        paragraphs.forEach(draft -> finished.add(draft.finished()));
        List<List<Note>> loose = new ArrayList<>();
        loose.add(new ArrayList<>()); // notes before any text
        finished.forEach(paragraph -> loose.add(new ArrayList<>()));
        for (NotesOfPage page : notes) {
            List<Note> uncalled = NoteCalls.place(page.notes, finished, page.first, page.last);
            loose.get(page.last + 1).addAll(uncalled);
        }
        List<Block> blocks = new ArrayList<>();
        loose.get(0).forEach(note -> blocks.add(new LooseNote(note)));
        for (int i = 0; i < finished.size(); i++) {
            blocks.add(finished.get(i));
            loose.get(i + 1).forEach(note -> blocks.add(new LooseNote(note)));
        }
        return blocks;
    }

    private Draft last() {
        return paragraphs.get(paragraphs.size() - 1);
    }
}
