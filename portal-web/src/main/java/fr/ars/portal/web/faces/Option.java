package fr.ars.portal.web.faces;

/**
 * One thing to choose in p:select or p:radios.
 *
 * @param value what is sent
 * @param label what is read
 * @param hint a line of explanation below the label; may be empty
 */
public record Option(String value, String label, String hint) {

    public static Option of(String value, String label) {
        return new Option(value, label, "");
    }
}
