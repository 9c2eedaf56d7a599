package fr.ars.portal.identity.internal;

import fr.ars.portal.identity.IdentityException;

/** The name a person chose to be greeted with; 1 to 100 characters. Personal data: it does not print. */
public record DisplayName(String value) {

    public static final int LONGEST = 100;

    public DisplayName {
        value = value.strip();
        if (value.isEmpty() || value.length() > LONGEST) {
            throw new IdentityException("identity.name-invalid", LONGEST);
        }
    }

    @Override
    public String toString() {
        return "DisplayName[…]";
    }
}
