package fr.ars.portal.mail;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A message in the list of the back office.
 *
 * @param error why the last attempt failed
 */
public record MailLine(
        long id,
        Instant createdAt,
        Optional<Instant> sentAt,
        String recipient,
        String subject,
        MailState state,
        int attempts,
        Optional<String> error) {

    /** As a query gives it. */
    public MailLine(
            long id,
            Instant createdAt,
            @Nullable Instant sentAt,
            String recipient,
            String subject,
            MailState state,
            int attempts,
            @Nullable String error) {
        this(
                id,
                createdAt,
                Optional.ofNullable(sentAt),
                recipient,
                subject,
                state,
                attempts,
                Optional.ofNullable(error));
    }
}
