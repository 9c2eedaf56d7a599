package fr.ars.portal.identity.internal;

import java.util.UUID;

/** What is needed to check a password. It does not print. */
public record Credentials(UUID account, String passwordHash, int credentialsVersion, AccountState state) {

    @Override
    public String toString() {
        return "Credentials[" + account + "]";
    }
}
