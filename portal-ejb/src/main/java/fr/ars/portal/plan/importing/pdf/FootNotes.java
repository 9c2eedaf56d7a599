package fr.ars.portal.plan.importing.pdf;

import fr.ars.portal.plan.importing.content.Clues;
import fr.ars.portal.plan.importing.content.Note;
import fr.ars.portal.plan.importing.content.Paragraph;
import fr.ars.portal.plan.importing.content.RichText;
import fr.ars.portal.plan.importing.content.RichText.Mark;
import fr.ars.portal.plan.importing.content.RichText.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes the footnotes off the foot of the pages: lines in smaller type, or below a short line, that start with a number.
 * They are called by the same number, raised, on the same page.
 */
final class FootNotes {

    private static final float SMALLER = 0.95f;
    private static final Pattern START = Pattern.compile("\\(?(\\d{1,3})\\)?[.\\s]*(?=\\S)");
    /** A note may be left unfinished on one page and end on the next. */
    private static final float SAME_LEFT = 30;

    private final TextLook look;
    private final Hyphens hyphens;
    private int count;

    FootNotes(TextLook look, Hyphens hyphens) {
        this.look = look;
        this.hyphens = hyphens;
    }

    /** What is left of the page with the calls in their places, and the notes nobody calls. */
    record Result(LaidOutPage page, List<Note> uncalled) {}

    Result takeFrom(LaidOutPage page) {
        Set<String> called = raisedNumbers(page);
        List<List<PageItem>> regions = new ArrayList<>();
        List<Note> notes = new ArrayList<>();
        for (List<PageItem> region : page.regions()) {
            int start = startOfNotes(region, page, called);
            notes.addAll(notes(region.subList(start, region.size())));
            regions.add(region.subList(0, start));
        }
        if (notes.isEmpty()) {
            return new Result(page, List.of());
        }
        NotePlaces places = new NotePlaces(notes);
        List<List<PageItem>> withCalls = regions.stream().map(places::placeIn).toList();
        return new Result(page.with(withCalls, page.turned()), places.uncalled());
    }

    /** Where in the region the notes start; its size when it has none. */
    private int startOfNotes(List<PageItem> region, LaidOutPage page, Set<String> called) {
        int start = region.size();
        for (int i = region.size() - 1; i >= 0 && region.get(i) instanceof PdfLine line; i--) {
            boolean below = isBelowRule(line, region, page);
            if (!below && line.size() > look.size() * SMALLER) {
                break;
            }
            Matcher number = START.matcher(line.plain());
            if (number.lookingAt() && (called.contains(number.group(1)) || below && isRaised(line))) {
                start = i;
            }
        }
        return start;
    }

    private static boolean isBelowRule(PdfLine line, List<PageItem> region, LaidOutPage page) {
        float right = ParagraphAssembly.rightEdge(region);
        return page.footRules().stream()
                .anyMatch(rule -> line.top() > rule.top() - 1
                        && Math.abs(line.left() - rule.left()) < SAME_LEFT
                        && rule.right() <= right + SAME_LEFT);
    }

    private List<Note> notes(List<PageItem> items) {
        List<Note> notes = new ArrayList<>();
        JoinedText text = new JoinedText(hyphens);
        String label = "";
        float left = 0;
        for (PageItem item : items) {
            PdfLine line = (PdfLine) item;
            Matcher number = START.matcher(line.plain());
            boolean opens = number.lookingAt()
                    && line.left() < left + SAME_LEFT
                    && (label.isEmpty() || Integer.parseInt(number.group(1)) == Integer.parseInt(label) + 1);
            if (label.isEmpty() || opens) {
                if (!label.isEmpty()) {
                    notes.add(note(label, text));
                }
                label = number.lookingAt() ? number.group(1) : label;
                left = line.left();
                text = new JoinedText(hyphens);
            }
            text.append(line);
        }
        if (!label.isEmpty()) {
            notes.add(note(label, text));
        }
        return notes;
    }

    private Note note(String label, JoinedText text) {
        RichText whole = text.finished();
        Matcher number = START.matcher(whole.plain());
        RichText rest = number.lookingAt() ? whole.withoutFirst(number.end()) : whole;
        return new Note(Integer.toString(++count), label, List.of(new Paragraph(rest, Clues.NONE)));
    }

    private static boolean isRaised(PdfLine line) {
        return !line.text().spans().isEmpty()
                && line.text().spans().get(0) instanceof Words first
                && first.marks().contains(Mark.SUPERSCRIPT);
    }

    private static Set<String> raisedNumbers(LaidOutPage page) {
        Set<String> numbers = new HashSet<>();
        for (PdfLine line : page.lines()) {
            List<RichText.Span> spans = line.text().spans();
            for (int i = 1; i < spans.size(); i++) {
                if (spans.get(i) instanceof Words words && words.marks().contains(Mark.SUPERSCRIPT)) {
                    numbers.add(words.text().strip());
                }
            }
        }
        return numbers;
    }
}
