package fr.ars.portal.consultation;

import fr.ars.portal.kernel.SubjectRef;
import java.util.Optional;

/** What a contribution is about: a section of a consultation's text, or the whole of it. */
public record ContributionPlace(ConsultationId consultation, Optional<Long> section) {

    private static final String KIND = "contribution-place";

    SubjectRef ref() {
        return new SubjectRef(KIND, consultation + section.map(id -> ":" + id).orElse(""));
    }

    /** Reads it back from what a draft says it is about. */
    public static ContributionPlace of(SubjectRef ref) {
        if (!ref.kind().equals(KIND)) {
            throw new IllegalArgumentException("Not the place of a contribution: " + ref);
        }
        String[] parts = ref.id().split(":", 2);
        return new ContributionPlace(
                new ConsultationId(Long.parseLong(parts[0])),
                parts.length == 1 ? Optional.empty() : Optional.of(Long.valueOf(parts[1])));
    }
}
