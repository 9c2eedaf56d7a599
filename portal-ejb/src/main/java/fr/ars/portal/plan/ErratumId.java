package fr.ars.portal.plan;

import fr.ars.portal.kernel.SubjectRef;

/** Which erratum. */
public record ErratumId(long value) {

    public SubjectRef ref() {
        return SubjectRef.of("erratum", value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
