package fr.ars.portal.plan;

import fr.ars.portal.kernel.SubjectRef;

/** Which plan. */
public record PlanId(long value) {

    public SubjectRef ref() {
        return SubjectRef.of("plan", value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
