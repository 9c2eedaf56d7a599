package fr.ars.portal.plan.importing.outline;

import fr.ars.portal.plan.importing.content.ListMarker;
import fr.ars.portal.plan.importing.content.ListMarker.Counting;
import java.util.ArrayDeque;
import java.util.Deque;

/** Opens and closes lists within lists as items come, each with its depth and its way of counting. */
final class ListHtml {

    private final StringBuilder html;
    private final Deque<OpenList> open = new ArrayDeque<>();

    private record OpenList(String element, Counting counting, int last) {}

    ListHtml(StringBuilder html) {
        this.html = html;
    }

    /** Starts the item; what is written next is its text. */
    void openItem(ListMarker marker) {
        boolean counts = marker.isCounted() && isPlain(marker);
        while (open.size() > marker.depth() + 1) {
            closeInnermost();
        }
        OpenList innermost = open.peek();
        if (innermost != null && open.size() == marker.depth() + 1) {
            if (innermost.counting == marker.counting() && innermost.element.equals(counts ? "ol" : "ul")) {
                html.append("</li>");
                item(marker, counts, open.pop().last);
                return;
            }
            closeInnermost();
        }
        openList(marker, counts);
        item(marker, counts, marker.value() - 1);
    }

    void closeAll() {
        while (!open.isEmpty()) {
            closeInnermost();
        }
    }

    private void openList(ListMarker marker, boolean counts) {
        if (!counts) {
            html.append(marker.isCounted() ? "<ul class=\"labelled\">" : "<ul>");
            return;
        }
        html.append("<ol");
        if (!type(marker.counting()).isEmpty()) {
            html.append(" type=\"").append(type(marker.counting())).append('"');
        }
        if (marker.value() != 1) {
            html.append(" start=\"").append(marker.value()).append('"');
        }
        html.append('>');
    }

    private void item(ListMarker marker, boolean counts, int last) {
        open.push(new OpenList(counts ? "ol" : "ul", marker.counting(), marker.value()));
        if (counts && marker.value() != last + 1) {
            html.append("<li value=\"").append(marker.value()).append("\">");
        } else {
            html.append("<li>");
        }
        if (marker.isCounted() && !counts) {
            html.append(InlineHtml.escape(marker.label())).append(' ');
        }
    }

    private void closeInnermost() {
        html.append("</li></").append(open.pop().element).append('>');
    }

    /** Whether a browser counting the items prints the same: "3.", "c)", but not "2.1." nor "Action 3". */
    private static boolean isPlain(ListMarker marker) {
        String bare = marker.label().replaceAll("[\\s().°–-]", "");
        return switch (marker.counting()) {
            case DECIMAL ->
                bare.equals(Integer.toString(marker.value())) && !marker.label().matches(".*\\d\\.\\d.*");
            case LOWER_LETTER, UPPER_LETTER -> bare.length() == 1;
            case LOWER_ROMAN, UPPER_ROMAN -> bare.matches("(?i)[ivxlc]+");
            case BULLET -> true;
        };
    }

    private static String type(Counting counting) {
        return switch (counting) {
            case LOWER_LETTER -> "a";
            case UPPER_LETTER -> "A";
            case LOWER_ROMAN -> "i";
            case UPPER_ROMAN -> "I";
            case DECIMAL, BULLET -> "";
        };
    }
}
