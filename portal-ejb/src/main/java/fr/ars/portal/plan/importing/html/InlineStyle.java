package fr.ars.portal.plan.importing.html;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;

/** What the {@code style} attribute of an element says. Style sheets are not read: offices and authors of plans use it. */
record InlineStyle(Map<String, String> properties) {

    static InlineStyle of(Element element) {
        Map<String, String> properties = new HashMap<>();
        for (String declaration : element.attr("style").split(";", -1)) {
            int colon = declaration.indexOf(':');
            if (colon > 0) {
                properties.put(lower(declaration.substring(0, colon)), lower(declaration.substring(colon + 1)));
            }
        }
        return new InlineStyle(properties);
    }

    private static String lower(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    /** The value of a property, "" when the style is silent. */
    String value(String property) {
        return properties.getOrDefault(property, "");
    }

    boolean hides() {
        return value("display").equals("none")
                || value("visibility").equals("hidden")
                || value("mso-hide").equals("all");
    }

    boolean breaksPage() {
        return value("page-break-before").equals("always")
                || value("break-before").equals("page");
    }
}
