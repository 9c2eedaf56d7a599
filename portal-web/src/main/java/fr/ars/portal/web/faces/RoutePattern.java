package fr.ars.portal.web.faces;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The form of an address, such as {@code /consultations/{id}-{slug}/sections/{anchor}}: recognises a path and takes its
 * values out, and builds a path from values. What a value may look like depends on its name.
 */
final class RoutePattern {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");
    private static final Map<String, String> FORMS = Map.of(
            "id", "[1-9][0-9]{0,17}",
            "slug", "[a-z0-9-]+",
            "anchor", "[a-z0-9-]+",
            "secret", "[A-Za-z0-9_-]{22}",
            "number", "[A-Z0-9-]+",
            "table", "[1-9][0-9]{0,3}",
            "rest", "[A-Za-z0-9/_-]+",
            "uuid", "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final String text;
    private final List<String> names = new ArrayList<>();
    private final Pattern regex;

    RoutePattern(String text) {
        this.text = text;
        StringBuilder built = new StringBuilder();
        Matcher matcher = PLACEHOLDER.matcher(text);
        int end = 0;
        while (matcher.find()) {
            String name = matcher.group(1);
            names.add(name);
            built.append(Pattern.quote(text.substring(end, matcher.start())))
                    .append('(')
                    .append(FORMS.getOrDefault(name, "[^/]+"))
                    .append(')');
            end = matcher.end();
        }
        this.regex =
                Pattern.compile(built.append(Pattern.quote(text.substring(end))).toString());
    }

    /** The values by name if the path has this form, the whole path and nothing more. */
    Optional<Map<String, String>> match(String path) {
        Matcher matcher = regex.matcher(path);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        MatchResult result = matcher.toMatchResult();
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            values.put(names.get(i), result.group(i + 1));
        }
        return Optional.of(values);
    }

    /** The path with the values in the order of the placeholders. */
    String path(Object... values) {
        if (values.length != names.size()) {
            throw new IllegalArgumentException(text + " takes " + names + ", not " + List.of(values));
        }
        String path = text;
        for (int i = 0; i < values.length; i++) {
            path = path.replace("{" + names.get(i) + "}", String.valueOf(values[i]));
        }
        if (match(path).isEmpty()) {
            throw new IllegalArgumentException("Not an address of the form " + text + ": " + path);
        }
        return path;
    }

    @Override
    public String toString() {
        return text;
    }
}
