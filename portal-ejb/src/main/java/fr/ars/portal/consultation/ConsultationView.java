package fr.ars.portal.consultation;

import java.time.Instant;
import java.util.Optional;

/**
 * A consultation as it is read.
 *
 * @param synthesis the published synthesis, once there is one
 * @param cancellationReason why it was given up, if it was
 * @param version changes with every change of it
 */
public record ConsultationView(
        ConsultationLine line,
        String purpose,
        String decider,
        String openToChange,
        long draftVersion,
        Optional<String> cancellationReason,
        Optional<PublishedSynthesis> synthesis,
        int version) {

    /** What the agency made of the whole. */
    public record PublishedSynthesis(String text, Instant publishedAt) {}
}
