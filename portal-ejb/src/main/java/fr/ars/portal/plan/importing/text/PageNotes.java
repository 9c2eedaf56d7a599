package fr.ars.portal.plan.importing.text;

import fr.ars.portal.plan.importing.content.Block;
import fr.ars.portal.plan.importing.content.Clues;
import fr.ars.portal.plan.importing.content.Note;
import fr.ars.portal.plan.importing.content.Paragraph;
import fr.ars.portal.plan.importing.content.RichText;
import fr.ars.portal.plan.importing.content.TypedMarkers;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Footnotes at the foot of pages: below a rule (a line of dashes, or of blanks where the rule was lost), numbered on from
 * the last note of the page before.
 */
final class PageNotes {

    private static final Pattern RULE = Pattern.compile("[_—–-]{5,}");
    private static final int BLANK_RULE = 20;
    private static final Pattern NOTE = Pattern.compile("(\\d{1,3})\\s+(\\S.*)");

    /** The first note of a page may be that much further than expected, when notes in between were not recognised. */
    private static final int MISSED = 20;
    /** A note with a list in it has blank lines in it; the next note is found at most this many lines below. */
    private static final int LONGEST_GAP = 15;

    private final List<TextLine> lines;
    private final List<TextLine> rest = new ArrayList<>();
    private int next = 1;

    private PageNotes(List<TextLine> lines) {
        this.lines = lines;
    }

    /** The lines without their footnotes; an empty line holds the notes where they stood. */
    static List<TextLine> gather(List<TextLine> lines) {
        return new PageNotes(lines).gather();
    }

    private List<TextLine> gather() {
        int i = 0;
        while (i < lines.size()) {
            int end = isRule(lines.get(i)) ? endOfNotes(i + 1) : i;
            if (end > i + 1) {
                rest.add(TextLine.footOfPage(notes(lines.subList(i + 1, end))));
                i = end;
            } else {
                rest.add(lines.get(i++));
            }
        }
        return rest;
    }

    private static boolean isRule(TextLine line) {
        return line.isBlank()
                ? line.indent() >= BLANK_RULE
                : RULE.matcher(line.text()).matches();
    }

    /**
     * The notes end at a blank line, at the end of the page, or where the text is suddenly set in from the margin. They go
     * on below a blank line when a list within a note does, and the next note stands below it.
     */
    private int endOfNotes(int first) {
        if (first >= lines.size() || !opensNotes(lines.get(first))) {
            return first;
        }
        int number = number(lines.get(first));
        int end = first + 1;
        boolean certain = true;
        for (int i = first + 1; i < lines.size() && i - end <= LONGEST_GAP; i++) {
            TextLine line = lines.get(i);
            if (line.opensPage()
                    || isRule(line)
                    || line.indent() > lines.get(first).indent() && !line.isBlank()) {
                break;
            }
            boolean note = number(line) == number + 1;
            if (!note && lines.get(i - 1).isBlank() && !line.isBlank() && !mayGoOn(line.text())) {
                break;
            }
            number += note ? 1 : 0;
            certain = note || certain && !line.isBlank();
            end = certain ? i + 1 : end;
        }
        return end;
    }

    private static boolean mayGoOn(String line) {
        return Character.isLowerCase(line.codePointAt(0)) || TypedMarkers.startsWithBullet(line);
    }

    private boolean opensNotes(TextLine line) {
        return number(line) >= next && number(line) <= next + MISSED;
    }

    private List<Note> notes(List<TextLine> block) {
        List<Note> notes = new ArrayList<>();
        int number = number(block.get(0));
        String text = "";
        for (TextLine line : block) {
            boolean opens = text.isEmpty() || number(line) == number + 1;
            if (opens && !text.isEmpty()) {
                notes.add(note(number++, text));
            }
            text = opens ? NOTE.matcher(line.text()).replaceFirst("$2") : LineJoining.join(text, line.text());
        }
        notes.add(note(number, text));
        next = number + 1;
        return notes;
    }

    private static Note note(int number, String text) {
        Block body = new Paragraph(RichText.of(text), Clues.NONE);
        return new Note(Integer.toString(number), Integer.toString(number), List.of(body));
    }

    /** The number the line starts with; -1 when it starts with none. */
    private static int number(TextLine line) {
        Matcher matcher = NOTE.matcher(line.text());
        return matcher.matches() ? Integer.parseInt(matcher.group(1)) : -1;
    }
}
