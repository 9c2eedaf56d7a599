package fr.ars.portal.identity;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A grant as the back office shows it.
 *
 * @param displayName empty when the account has been closed, like the address
 * @param givenBy the name of whoever gave it; empty when the installation did, or that account has been closed
 */
public record GrantLine(
        long id,
        UUID account,
        String displayName,
        String email,
        Role role,
        Instant from,
        Optional<Instant> to,
        Optional<String> givenBy) {

    /** As a query gives it. */
    public GrantLine(
            long id,
            UUID account,
            @Nullable String displayName,
            @Nullable String email,
            Role role,
            Instant from,
            @Nullable Instant to,
            @Nullable String givenBy) {
        this(
                id,
                account,
                displayName == null ? "" : displayName,
                email == null ? "" : email,
                role,
                from,
                Optional.ofNullable(to),
                Optional.ofNullable(givenBy));
    }

    public boolean isToComeAt(Instant now) {
        return now.isBefore(from);
    }

    @Override
    public String toString() {
        return "GrantLine[" + id + "]";
    }
}
