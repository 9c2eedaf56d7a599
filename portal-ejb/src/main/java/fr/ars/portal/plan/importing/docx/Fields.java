package fr.ars.portal.plan.importing.docx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Word's fields, one within another and across paragraphs: the table of contents is one, a link may be one. */
final class Fields {

    private static final Pattern LINK = Pattern.compile("(?i)\\s*HYPERLINK\\s+\"([^\"]+)\".*");

    private final Deque<StringBuilder> open = new ArrayDeque<>();

    void begin() {
        open.push(new StringBuilder());
    }

    void instruction(String text) {
        if (!open.isEmpty()) {
            open.peek().append(text);
        }
    }

    void end() {
        open.poll();
    }

    boolean inContents() {
        return open.stream().anyMatch(field -> isContents(field.toString()));
    }

    static boolean isContents(String instruction) {
        return instruction.strip().toUpperCase(Locale.ROOT).matches("(?s)TOC(\\s.*)?");
    }

    /** Where the present text leads to, if a field makes a link of it. */
    Optional<String> link() {
        return open.stream()
                .map(field -> LINK.matcher(field))
                .filter(Matcher::matches)
                .map(link -> link.group(1))
                .findFirst();
    }
}
