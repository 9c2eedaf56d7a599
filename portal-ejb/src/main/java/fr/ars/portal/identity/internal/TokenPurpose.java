package fr.ars.portal.identity.internal;

import java.time.Duration;

/** What a link sent by e-mail is good for, and for how long. */
public enum TokenPurpose {
    CONFIRM_EMAIL(Duration.ofHours(72)),
    RESET_PASSWORD(Duration.ofHours(1));

    private final Duration lifetime;

    TokenPurpose(Duration lifetime) {
        this.lifetime = lifetime;
    }

    public Duration lifetime() {
        return lifetime;
    }
}
