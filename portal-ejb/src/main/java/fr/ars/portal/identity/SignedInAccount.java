package fr.ars.portal.identity;

import java.util.UUID;

/** Whoever is signed in, as pages and services need to know them. It does not print the person's data. */
public record SignedInAccount(UUID id, String displayName, String email) {

    @Override
    public String toString() {
        return "SignedInAccount[" + id + "]";
    }
}
