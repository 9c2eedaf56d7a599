package fr.ars.portal.plan;

import fr.ars.portal.kernel.SubjectRef;

/** Which section of a part, whatever the version. */
public record SectionId(long value) {

    public SubjectRef ref() {
        return SubjectRef.of("section", value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
