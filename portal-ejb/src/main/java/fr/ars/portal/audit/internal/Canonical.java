package fr.ars.portal.audit.internal;

/** Joins values so that no two lists of values give the same text: each is preceded by its length. */
final class Canonical {

    private Canonical() {}

    static String of(String... values) {
        StringBuilder text = new StringBuilder();
        for (String value : values) {
            text.append(value.length()).append(':').append(value).append(';');
        }
        return text.toString();
    }
}
