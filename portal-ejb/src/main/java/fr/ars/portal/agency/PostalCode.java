package fr.ars.portal.agency;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * A French postal code, and the département it tells.
 *
 * <p>The first two digits are the département's, with these exceptions: Corse (200 and 201 are Corse-du-Sud, 202 and 206
 * are Haute-Corse), overseas (three digits), and the two islands served from Guadeloupe. A few dozen communes on a border
 * are served by a post office of the next département and get that one: whoever is asked for a place must be able to
 * correct it. Special codes (armies 00, no département 96, abroad 99) tell none and are refused rather than guessed.
 */
public record PostalCode(String value) {

    private static final Pattern FORM = Pattern.compile("\\d{5}");
    private static final Map<String, String> CORSE = Map.of("200", "2A", "201", "2A", "202", "2B", "206", "2B");
    private static final Map<String, String> SERVED_FROM_GUADELOUPE = Map.of("97133", "977", "97150", "978");

    public PostalCode {
        value = value.strip().replace(" ", "");
        if (!FORM.matcher(value).matches()) {
            throw new PostalCodeException("postal-code.malformed", value);
        }
    }

    /** The code of the département or overseas collectivity: "35", "2A", "974"; not every one has an agency. */
    public String department() {
        String two = value.substring(0, 2);
        String three = value.substring(0, 3);
        if (SERVED_FROM_GUADELOUPE.containsKey(value)) {
            return SERVED_FROM_GUADELOUPE.getOrDefault(value, "");
        }
        if (CORSE.containsKey(three)) {
            return CORSE.getOrDefault(three, "");
        }
        if (two.equals("97") || two.equals("98")) {
            return three;
        }
        int number = Integer.parseInt(two);
        if (number < 1 || number == 20 || number > 95) {
            throw new PostalCodeException("postal-code.unknown", value);
        }
        return two;
    }
}
