package fr.ars.portal.kernel;

import java.util.regex.Pattern;

/** The three-letter code of a regional health agency, past or present ("BRE" for Bretagne), as in agencies.csv. */
public record AgencyCode(String value) implements Comparable<AgencyCode> {

    private static final Pattern FORM = Pattern.compile("[A-Z]{2,4}[0-9]?");

    public AgencyCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not an agency code: " + value);
        }
    }

    @Override
    public int compareTo(AgencyCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
