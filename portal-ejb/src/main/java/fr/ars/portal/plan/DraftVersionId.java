package fr.ars.portal.plan;

import fr.ars.portal.kernel.SubjectRef;

/** Which version of a draft. */
public record DraftVersionId(long value) {

    public SubjectRef ref() {
        return SubjectRef.of("draft-version", value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
