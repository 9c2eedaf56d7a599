package fr.ars.portal.plan;

import java.util.Optional;
import java.util.regex.Pattern;

/** The law a plan was built under, which decides its parts: a code of plan_structures.csv, such as "PRS_LMSS". */
public record PlanStructure(String code) {

    static final Pattern FORM = Pattern.compile("[A-Z0-9_]{1,20}");

    /** Since 2016: strategic framework, regional health scheme, programme for the most deprived. */
    public static final PlanStructure PRS_LMSS = new PlanStructure("PRS_LMSS");

    public PlanStructure {
        if (!FORM.matcher(code).matches()) {
            throw new IllegalArgumentException("Not the code of a structure: " + code);
        }
    }

    /** Empty for what cannot be one. */
    public static Optional<PlanStructure> parse(String code) {
        return FORM.matcher(code).matches() ? Optional.of(new PlanStructure(code)) : Optional.empty();
    }

    @Override
    public String toString() {
        return code;
    }
}
