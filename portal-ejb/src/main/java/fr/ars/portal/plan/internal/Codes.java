package fr.ars.portal.plan.internal;

import java.util.List;

/** Codes of a list of reference, kept in one column, separated by spaces. */
record Codes(List<String> all) {

    static final Codes NONE = new Codes(List.of());

    Codes {
        all = all.stream().distinct().sorted().toList();
        if (all.stream().anyMatch(code -> !code.matches("[A-Za-z0-9._-]+"))) {
            throw new IllegalArgumentException("Not codes: " + all);
        }
    }
}
