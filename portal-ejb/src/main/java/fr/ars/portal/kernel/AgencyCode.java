package fr.ars.portal.kernel;

import java.util.regex.Pattern;

/** The three-letter code of a regional health agency, past or present ("BRE" for Bretagne), as in agencies.csv. */
public record AgencyCode(String value) implements Comparable<AgencyCode> {

    private static final Pattern FORM = Pattern.compile("[A-Z]{2,4}[0-9]?");

    /** The nation itself, where a column names the owner of a row; no agency has this code. */
    public static final AgencyCode NATION = new AgencyCode("FR");

    public AgencyCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not an agency code: " + value);
        }
    }

    public boolean isNation() {
        return equals(NATION);
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
