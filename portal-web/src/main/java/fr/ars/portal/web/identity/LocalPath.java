package fr.ars.portal.web.identity;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where to go back to after signing in: a path of this portal, whatever somebody may have written into the link. Two
 * slashes at the start, or a backslash, would lead a browser to another site.
 */
final class LocalPath {

    private static final Pattern FORM = Pattern.compile("/(?![/\\\\])[\\x21-\\x5B\\x5D-\\x7E]{0,1000}");

    private LocalPath() {}

    static Optional<String> of(String text) {
        return Optional.of(text).filter(t -> FORM.matcher(t).matches());
    }
}
