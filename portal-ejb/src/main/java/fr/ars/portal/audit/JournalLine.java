package fr.ars.portal.audit;

import fr.ars.portal.kernel.AgencyCode;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One line of the journal as the back office shows it.
 *
 * @param actor the identifier of an account, or {@link Journal#SYSTEM}, or {@link Journal#VISITOR}
 * @param details a JSON object
 * @param sealNumber its place in the chain; empty during the seconds before it is sealed
 */
public record JournalLine(
        long id,
        Instant at,
        String actor,
        String action,
        String subjectKind,
        String subjectId,
        Optional<AgencyCode> owner,
        String details,
        Optional<Long> sealNumber) {

    /** As a query gives it. */
    public JournalLine(
            long id,
            Instant at,
            String actor,
            String action,
            String subjectKind,
            String subjectId,
            @Nullable AgencyCode owner,
            String details,
            @Nullable Long sealNumber) {
        this(
                id,
                at,
                actor,
                action,
                subjectKind,
                subjectId,
                Optional.ofNullable(owner),
                details,
                Optional.ofNullable(sealNumber));
    }
}
