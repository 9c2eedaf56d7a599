package fr.ars.portal.consultation;

import fr.ars.portal.kernel.SubjectRef;

/** Which consultation. It stands in its address and in the numbers of exports, for ever. */
public record ConsultationId(long value) {

    public static final String KIND = "consultation";

    public SubjectRef ref() {
        return SubjectRef.of(KIND, value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
