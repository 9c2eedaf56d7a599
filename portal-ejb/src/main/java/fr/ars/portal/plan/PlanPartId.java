package fr.ars.portal.plan;

import fr.ars.portal.kernel.SubjectRef;

/** Which part of a plan. */
public record PlanPartId(long value) {

    public SubjectRef ref() {
        return SubjectRef.of("plan-part", value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
