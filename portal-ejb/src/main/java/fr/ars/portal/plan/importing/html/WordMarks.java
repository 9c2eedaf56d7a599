package fr.ars.portal.plan.importing.html;

import fr.ars.portal.plan.importing.content.ListMarker;
import fr.ars.portal.plan.importing.content.ListMarker.Counting;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What Word writes into the pages it exports because the web has no word for it: levels, and numbers it has counted. */
final class WordMarks {

    private static final Pattern LIST = Pattern.compile("(?i)mso-list:\\s*\\S+\\s+level(\\d)");
    private static final Pattern PRINTED = Pattern.compile("(?i)mso-list:\\s*ignore");
    private static final Pattern OUTLINE = Pattern.compile("(?i)mso-outline-level:\\s*([1-9])");
    private static final Pattern FIGURES = Pattern.compile("(?:.*[.])?(\\d{1,6})[.)°]?");

    private WordMarks() {}

    /** 1 to 9 where the paragraph is a heading although its name does not say so. */
    static int headingLevel(Element element) {
        if (element.attr("role").equals("heading") && element.attr("aria-level").matches("[1-9]")) {
            return Integer.parseInt(element.attr("aria-level"));
        }
        Matcher outline = OUTLINE.matcher(element.attr("style"));
        return element.normalName().equals("p") && outline.find() ? Integer.parseInt(outline.group(1)) : 0;
    }

    /** Whether the element is nothing but what Word has printed before an item. */
    static boolean isPrintedMarker(Element element) {
        return PRINTED.matcher(element.attr("style")).find()
                && element.parents().stream()
                        .anyMatch(around -> LIST.matcher(around.attr("style")).find());
    }

    /** What Word has printed before the paragraph, if it is an item of a list or numbered. */
    static Optional<ListMarker> marker(Element paragraph) {
        Matcher list = LIST.matcher(paragraph.attr("style"));
        if (!list.find()) {
            return Optional.empty();
        }
        int depth = Math.max(0, Integer.parseInt(list.group(1)) - 1);
        return paragraph.select("[style*=mso-list]").stream()
                .filter(WordMarks::isPrintedMarker)
                .findFirst()
                .map(printed ->
                        marker(depth, printed.text().replace('\u00A0', ' ').strip()));
    }

    private static ListMarker marker(int depth, String label) {
        Matcher figures = FIGURES.matcher(label);
        if (figures.matches()) {
            return new ListMarker(depth, Counting.DECIMAL, Integer.parseInt(figures.group(1)), label);
        }
        if (label.matches("[a-z][.)]")) {
            return new ListMarker(depth, Counting.LOWER_LETTER, label.charAt(0) - 'a' + 1, label);
        }
        if (label.matches("[A-Z][.)]")) {
            return new ListMarker(depth, Counting.UPPER_LETTER, label.charAt(0) - 'A' + 1, label);
        }
        boolean words = label.length() > 1;
        return words
                ? new ListMarker(depth, Counting.UPPER_ROMAN, 1, label)
                : new ListMarker(depth, Counting.BULLET, 0, "•");
    }
}
