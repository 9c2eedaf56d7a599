package fr.ars.portal.plan.importing.text;

import fr.ars.portal.plan.importing.content.Note;
import fr.ars.portal.plan.importing.content.Paragraph;
import fr.ars.portal.plan.importing.content.RichText;
import fr.ars.portal.plan.importing.content.RichText.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds where notes are called in plain text: their number stuck to the end of a word ("comme la loi y invite1."), once
 * each and in order.
 */
final class NoteCalls {

    private NoteCalls() {}

    /** Puts the calls into the paragraphs from {@code first} to {@code last}; gives back the notes nobody calls. */
    static List<Note> place(List<Note> notes, List<Paragraph> paragraphs, int first, int last) {
        List<Note> uncalled = new ArrayList<>();
        int from = first;
        for (Note note : notes) {
            int at = from;
            Optional<RichText> called = Optional.empty();
            while (at <= last && called.isEmpty()) {
                called = called(paragraphs.get(at).text(), note);
                at++;
            }
            if (called.isPresent()) {
                from = at - 1;
                paragraphs.set(
                        from, new Paragraph(called.get(), paragraphs.get(from).clues()));
            } else {
                uncalled.add(note);
            }
        }
        return uncalled;
    }

    private static Optional<RichText> called(RichText text, Note note) {
        int lastSpan = text.spans().size() - 1;
        if (lastSpan >= 0 && text.spans().get(lastSpan) instanceof Words words) {
            Matcher matcher = call(note.label()).matcher(words.text());
            if (matcher.find()) {
                return Optional.of(text.withCall(lastSpan, matcher.start(), matcher.end(), note));
            }
        }
        return Optional.empty();
    }

    /** After a letter (and the point that ends its sentence), a closing sign or a year; not within a number. */
    private static Pattern call(String label) {
        return Pattern.compile(
                "(?<=[\\p{L}\\p{Pe}\\p{Pf}\"'%]|\\p{L}[.]|\\b(?:19|20)\\d\\d)" + label + "(?![\\d\\p{L}]|[.,]\\d)");
    }
}
