package fr.ars.portal.plan.importing.pdf;

import fr.ars.portal.plan.importing.content.RichText;
import fr.ars.portal.plan.importing.content.RichText.Words;
import java.util.ArrayList;
import java.util.List;

/** The pieces of a line or a paragraph in the making; words that look alike become one piece. */
final class Spans {

    private final List<RichText.Span> all = new ArrayList<>();

    /** Blanks take the look of what they follow. */
    void add(RichText.Span span) {
        int end = all.size() - 1;
        if (end >= 0
                && span instanceof Words words
                && all.get(end) instanceof Words before
                && before.link().equals(words.link())
                && (before.marks().equals(words.marks()) || words.text().isBlank())) {
            all.set(end, withText(before, before.text() + words.text()));
        } else {
            all.add(span);
        }
    }

    void dropLastCharacter() {
        if (!all.isEmpty()
                && all.getLast() instanceof Words words
                && !words.text().isEmpty()) {
            all.set(
                    all.size() - 1,
                    withText(words, words.text().substring(0, words.text().length() - 1)));
        }
    }

    void stripEnd() {
        if (!all.isEmpty() && all.getLast() instanceof Words words) {
            all.set(all.size() - 1, withText(words, words.text().stripTrailing()));
        }
    }

    private static Words withText(Words words, String text) {
        return new Words(text, words.marks(), words.link());
    }

    List<RichText.Span> all() {
        return all;
    }

    RichText text() {
        return new RichText(all);
    }
}
