package fr.ars.portal.plan;

import java.time.Instant;
import java.util.Optional;

/**
 * A note on a section of a frozen text. The text itself never changes; the note stays for ever, withdrawn or not.
 *
 * @param issuer the unit that published it; "" for the agency as a whole
 * @param withdrawal when and why it was withdrawn, if it was
 */
public record ErratumLine(
        ErratumId id,
        SectionId section,
        String anchor,
        String heading,
        String wrong,
        String corrected,
        String reason,
        String issuer,
        Instant publishedAt,
        Optional<Withdrawal> withdrawal) {

    /** A note that was itself a mistake. */
    public record Withdrawal(Instant at, String reason) {}

    public boolean isWithdrawn() {
        return withdrawal.isPresent();
    }
}
