package fr.ars.portal.agency.internal;

import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * One row of a list: what {@link Reading} makes a topic, a deadline or a holiday of.
 *
 * @param details the columns its list has besides those all have
 * @param position its place in the file, by which lists are shown
 */
record Fact(ReferenceKind kind, String code, String label, Dating dating, Fields details, int position) {

    static final int LONGEST_CODE = 60;
    static final int LONGEST_LABEL = 300;

    static Fact of(ReferenceKind kind, Fields fields, int position) {
        Fact fact = new Fact(
                kind,
                fields.text("code", LONGEST_CODE),
                fields.text("label", LONGEST_LABEL),
                Dating.of(fields),
                fields.only(kind.columns()),
                position);
        kind.check(fact);
        return fact;
    }

    /** What tells one row from another: the list, the code, and the day it begins to hold. */
    Key key() {
        return new Key(kind, code, dating.validity().from());
    }

    record Key(ReferenceKind kind, String code, LocalDate from) {}

    /** The columns all lists have. */
    static Stream<String> commonColumns() {
        return Stream.of("code", "valid_from", "valid_to", "label", "legal_source", "provenance", "note");
    }
}
