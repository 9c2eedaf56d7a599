package fr.ars.portal.plan;

import java.util.Optional;

/** What a part of a plan is, by its code in plan_parts.csv: "SRS" (schéma régional de santé). */
public record PlanPartKind(String code) {

    /** Schéma régional de santé (CSP R1434-6). */
    public static final PlanPartKind SRS = new PlanPartKind("SRS");

    public PlanPartKind {
        if (!PlanStructure.FORM.matcher(code).matches()) {
            throw new IllegalArgumentException("Not the code of a part: " + code);
        }
    }

    /** Empty for what cannot be one. */
    public static Optional<PlanPartKind> parse(String code) {
        return PlanStructure.FORM.matcher(code).matches() ? Optional.of(new PlanPartKind(code)) : Optional.empty();
    }

    @Override
    public String toString() {
        return code;
    }
}
