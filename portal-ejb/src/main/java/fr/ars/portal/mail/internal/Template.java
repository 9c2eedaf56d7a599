package fr.ars.portal.mail.internal;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A message with blanks: plain text whose first line is the subject, with a {@code {{name}}} wherever a value stands.
 * Values are put in as they are, for nothing is markup in plain text; those of the subject are brought to one line.
 */
record Template(String name, String subject, String text) {

    private static final Pattern BLANK = Pattern.compile("\\{\\{([a-z][a-zA-Z-]*)}}");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}]+");
    private static final int LONGEST_SUBJECT = 200;

    static Template parse(String name, String content) {
        String[] parts = content.split("\\R\\R", 2);
        if (parts.length < 2 || parts[0].isBlank() || parts[0].lines().count() > 1) {
            throw new IllegalStateException("mail/" + name + ".txt must be a subject, an empty line and a text");
        }
        return new Template(name, parts[0].strip(), parts[1].strip());
    }

    Set<String> blanks() {
        Set<String> names = new TreeSet<>();
        BLANK.matcher(subject + text).results().map(r -> r.group(1)).forEach(names::add);
        return names;
    }

    Letter fill(Map<String, String> values) {
        String line = CONTROL.matcher(fill(subject, values)).replaceAll(" ").strip();
        String shortened = line.length() <= LONGEST_SUBJECT ? line : line.substring(0, LONGEST_SUBJECT - 1) + "…";
        return new Letter(shortened, fill(text, values));
    }

    private String fill(String pattern, Map<String, String> values) {
        return BLANK.matcher(pattern).replaceAll(blank -> Matcher.quoteReplacement(value(blank, values)));
    }

    private String value(MatchResult blank, Map<String, String> values) {
        String value = values.get(blank.group(1));
        if (value == null) {
            throw new IllegalStateException("mail/" + name + ".txt needs a value for " + blank.group());
        }
        return value;
    }
}
