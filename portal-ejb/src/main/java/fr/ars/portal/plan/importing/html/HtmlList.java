package fr.ars.portal.plan.importing.html;

import fr.ars.portal.plan.importing.content.ListMarker;
import fr.ars.portal.plan.importing.content.ListMarker.Counting;
import fr.ars.portal.plan.importing.reading.PrintedCount;
import org.jsoup.nodes.Element;

/** Counts the items of a list as a browser does. */
final class HtmlList {

    private static final String NUMBER = "-?\\d{1,6}";

    private final int depth;
    private final Counting counting;
    private final int step;
    private int next;

    HtmlList(Element list, int depth) {
        this.depth = depth;
        this.counting = list.normalName().equals("ol") ? counting(list) : Counting.BULLET;
        boolean reversed = list.hasAttr("reversed");
        this.step = reversed ? -1 : 1;
        int first = reversed
                ? (int) list.children().stream()
                        .filter(child -> child.normalName().equals("li"))
                        .count()
                : 1;
        this.next = number(list.attr("start"), first);
    }

    private static Counting counting(Element list) {
        return switch (list.attr("type")) {
            case "a" -> Counting.LOWER_LETTER;
            case "A" -> Counting.UPPER_LETTER;
            case "i" -> Counting.LOWER_ROMAN;
            case "I" -> Counting.UPPER_ROMAN;
            default -> styled(InlineStyle.of(list).value("list-style-type"));
        };
    }

    private static Counting styled(String style) {
        return switch (style) {
            case "lower-alpha", "lower-latin" -> Counting.LOWER_LETTER;
            case "upper-alpha", "upper-latin" -> Counting.UPPER_LETTER;
            case "lower-roman" -> Counting.LOWER_ROMAN;
            case "upper-roman" -> Counting.UPPER_ROMAN;
            case "disc", "circle", "square" -> Counting.BULLET;
            default -> Counting.DECIMAL;
        };
    }

    /** What is printed before the item. */
    ListMarker next(Element item) {
        if (counting == Counting.BULLET) {
            return new ListMarker(depth, counting, 0, "•");
        }
        int value = number(item.attr("value"), next);
        next = value + step;
        return new ListMarker(depth, counting, value, PrintedCount.inColumns(counting, value) + ".");
    }

    private static int number(String attribute, int otherwise) {
        return attribute.matches(NUMBER) ? Integer.parseInt(attribute) : otherwise;
    }
}
