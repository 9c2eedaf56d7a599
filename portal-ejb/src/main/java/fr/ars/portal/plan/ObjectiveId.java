package fr.ars.portal.plan;

import fr.ars.portal.kernel.SubjectRef;

/** Which objective of a plan. */
public record ObjectiveId(long value) {

    public SubjectRef ref() {
        return SubjectRef.of("objective", value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
