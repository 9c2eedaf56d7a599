package fr.ars.portal.plan.importing.text;

import fr.ars.portal.plan.importing.content.Note;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of a text file.
 *
 * @param text without the blanks around it, and with single spaces inside
 * @param indent how many blanks stood before it
 * @param opensPage whether a page ended just before
 * @param notes footnotes that stood here, at the foot of a page, and were taken out
 */
record TextLine(String text, int indent, boolean opensPage, List<Note> notes) {

    TextLine {
        notes = List.copyOf(notes);
    }

    static List<TextLine> split(String text) {
        List<TextLine> lines = new ArrayList<>();
        for (String raw : text.split("\\r\\n|[\\n\\r\\u000B\\u0085\\u2028\\u2029]", -1)) {
            boolean opensPage = false;
            for (String part : raw.split("\\f", -1)) {
                lines.add(of(part, opensPage));
                opensPage = true;
            }
        }
        return lines;
    }

    private static TextLine of(String raw, boolean opensPage) {
        String text = raw.replace("\uFEFF", "").replace("\u001A", "").replaceAll("[ \\t]+", " ");
        String stripped = text.strip();
        int indent = stripped.isEmpty()
                ? raw.length()
                : raw.length() - raw.stripLeading().length();
        return new TextLine(stripped, indent, opensPage, List.of());
    }

    boolean isBlank() {
        return text.isEmpty();
    }

    /** An empty line in the place of footnotes. */
    static TextLine footOfPage(List<Note> notes) {
        return new TextLine("", 0, true, notes);
    }
}
