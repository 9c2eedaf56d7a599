package fr.ars.portal.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A plan to be created with its first part.
 *
 * @param begins the first day of the plan, on which its structure must be law; null for today
 */
public record NewPlan(
        @NotBlank(message = "plan.label-missing") @Size(max = 200, message = "plan.label-too-long")
        String label,

        @NotNull(message = "plan.structure-missing") @Nullable
        PlanStructure structure,

        @NotNull(message = "plan.part-missing") @Nullable PlanPartKind part,
        @Nullable LocalDate begins) {

    /** One that begins today. */
    public NewPlan(String label, @Nullable PlanStructure structure, @Nullable PlanPartKind part) {
        this(label, structure, part, null);
    }
}
