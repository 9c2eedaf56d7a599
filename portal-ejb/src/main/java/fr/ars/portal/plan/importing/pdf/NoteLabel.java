package fr.ars.portal.plan.importing.pdf;

import fr.ars.portal.plan.importing.content.Block;
import fr.ars.portal.plan.importing.content.Paragraph;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number a footnote starts with, and the note without it. */
record NoteLabel(String label, Paragraph rest) {

    private static final Pattern START = Pattern.compile("\\(?(\\d{1,3}|\\*{1,3}|[a-z])\\)?[.\\s]*(?=\\S)");

    static Optional<NoteLabel> of(Block block) {
        if (!(block instanceof Paragraph paragraph)) {
            return Optional.empty();
        }
        Matcher number = START.matcher(paragraph.plain());
        boolean labelled =
                number.lookingAt() && (Character.isDigit(number.group(1).charAt(0)) || number.end() > number.end(1));
        return labelled
                ? Optional.of(new NoteLabel(
                        number.group(1), new Paragraph(paragraph.text().withoutFirst(number.end()), paragraph.clues())))
                : Optional.empty();
    }
}
