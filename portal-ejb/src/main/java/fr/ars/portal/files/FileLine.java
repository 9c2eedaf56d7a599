package fr.ars.portal.files;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file in the list of the back office.
 *
 * @param name empty for a sealed file: its name may tell whose it is
 * @param reason what the scanner found
 */
public record FileLine(
        UUID id,
        Optional<String> name,
        FileType type,
        long size,
        FilePolicy policy,
        FileState state,
        Optional<String> reason,
        Instant receivedAt) {

    /** As a query gives it. */
    public FileLine(
            UUID id,
            String name,
            FileType type,
            long size,
            FilePolicy policy,
            FileState state,
            @Nullable String reason,
            Instant receivedAt) {
        this(
                id,
                Optional.of(name).filter(n -> policy == FilePolicy.PUBLIC),
                type,
                size,
                policy,
                state,
                Optional.ofNullable(reason),
                receivedAt);
    }
}
