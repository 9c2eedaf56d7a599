package fr.ars.portal.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A plan to be created with its first part. */
public record NewPlan(
        @NotBlank(message = "plan.label-missing") @Size(max = 200, message = "plan.label-too-long")
        String label,

        @NotNull(message = "plan.structure-missing") @Nullable
        PlanStructure structure,

        @NotNull(message = "plan.part-missing") @Nullable PlanPartKind part) {}
