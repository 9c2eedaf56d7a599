package fr.ars.portal.agency;

import java.util.Optional;

/** What a form gives: a field left blank is a field left out. */
final class Text {

    private Text() {}

    static Optional<String> unlessBlank(Optional<String> field) {
        return field.map(String::strip).filter(text -> !text.isEmpty());
    }
}
