package fr.ars.portal.consultation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A contribution as a moderator reads it: what would be published, what was joined to it, and what has been decided so
 * far. Never who wrote it: a moderator judges words.
 *
 * @param section the identifier of the section; empty when it is about the whole text
 * @param refusal why it was refused, if it was, and what was added for its author
 */
public record ReceivedContribution(
        ContributionNumber number,
        Optional<Long> section,
        Stance stance,
        Capacity capacity,
        String text,
        Optional<String> publicName,
        Instant receivedAt,
        boolean late,
        ContributionState state,
        Optional<Instant> moderatedAt,
        Optional<Refusal> refusal,
        List<AttachedFile> attachments) {

    public ReceivedContribution {
        attachments = List.copyOf(attachments);
    }

    /** Why it is not published. */
    public record Refusal(RefusalReason reason, Optional<String> note) {}

    ReceivedContribution with(List<AttachedFile> files) {
        return new ReceivedContribution(
                number,
                section,
                stance,
                capacity,
                text,
                publicName,
                receivedAt,
                late,
                state,
                moderatedAt,
                refusal,
                files);
    }
}
