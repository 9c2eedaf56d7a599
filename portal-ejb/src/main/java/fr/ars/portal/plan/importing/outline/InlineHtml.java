package fr.ars.portal.plan.importing.outline;

import fr.ars.portal.plan.importing.content.Note;
import fr.ars.portal.plan.importing.content.RichText;
import fr.ars.portal.plan.importing.content.RichText.LineBreak;
import fr.ars.portal.plan.importing.content.RichText.Mark;
import fr.ars.portal.plan.importing.content.RichText.NoteCall;
import fr.ars.portal.plan.importing.content.RichText.Words;
import java.util.List;

/** Writes a line of text as HTML: emphasis, links, calls of notes. */
final class InlineHtml {

    private InlineHtml() {}

    static String of(RichText text) {
        StringBuilder html = new StringBuilder();
        for (RichText.Span span : text.spans()) {
            switch (span) {
                case Words words -> html.append(words(words));
                case NoteCall call -> html.append(call(call.note()));
                case LineBreak ignored -> html.append("<br>");
            }
        }
        return html.toString();
    }

    private static String words(Words words) {
        String html = escape(words.text());
        for (Mark mark : List.of(Mark.SUPERSCRIPT, Mark.SUBSCRIPT, Mark.ITALIC, Mark.BOLD)) {
            if (words.marks().contains(mark)) {
                html = "<" + element(mark) + ">" + html + "</" + element(mark) + ">";
            }
        }
        return words.link().isEmpty() ? html : "<a href=\"" + escape(words.link()) + "\">" + html + "</a>";
    }

    private static String element(Mark mark) {
        return switch (mark) {
            case BOLD -> "strong";
            case ITALIC -> "em";
            case SUPERSCRIPT -> "sup";
            case SUBSCRIPT -> "sub";
        };
    }

    private static String call(Note note) {
        return "<sup><a id=\"call-" + note.id() + "\" href=\"#note-" + note.id() + "\">" + escape(note.label())
                + "</a></sup>";
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
