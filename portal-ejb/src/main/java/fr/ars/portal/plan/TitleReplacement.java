package fr.ars.portal.plan;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words to be replaced in titles, as plain text.
 *
 * @param caseMatters whether "Santé" is left alone when "santé" is looked for
 */
public record TitleReplacement(String search, String replacement, boolean caseMatters) {

    /** The title with every occurrence replaced. */
    public String in(String title) {
        if (search.isEmpty()) {
            return title;
        }
        int flags = caseMatters ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
        return Pattern.compile(Pattern.quote(search), flags)
                .matcher(title)
                .replaceAll(Matcher.quoteReplacement(replacement))
                .strip();
    }
}
