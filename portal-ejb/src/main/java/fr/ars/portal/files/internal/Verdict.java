package fr.ars.portal.files.internal;

import java.util.Optional;

/**
 * What a scanner says of a content.
 *
 * @param found the name of what was found; empty: nothing
 */
public record Verdict(Optional<String> found) {

    static final Verdict CLEAN = new Verdict(Optional.empty());

    static Verdict infected(String name) {
        return new Verdict(Optional.of(name));
    }
}
