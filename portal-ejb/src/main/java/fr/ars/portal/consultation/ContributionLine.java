package fr.ars.portal.consultation;

import java.time.Instant;
import java.util.Optional;

/**
 * A published contribution, as the public reads it: no name but the one its author chose to show.
 *
 * @param section the identifier of the section; empty when it is about the whole text
 */
public record ContributionLine(
        ContributionNumber number,
        ConsultationId consultation,
        Optional<Long> section,
        Stance stance,
        Capacity capacity,
        String text,
        Optional<String> publicName,
        Instant receivedAt,
        Optional<Answer> answer) {

    /** What the agency answered. */
    public record Answer(Outcome outcome, String text, Instant publishedAt) {}
}
