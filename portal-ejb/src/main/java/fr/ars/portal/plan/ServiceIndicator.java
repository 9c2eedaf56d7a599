package fr.ars.portal.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What users can expect of a service, in figures: "Accès à un service d'urgence", accessibility, 34 today, 30 in 2033,
 * minutes. Values are kept as the plan prints them.
 *
 * @param current the value today; may be empty
 * @param target the value aimed at; may be empty
 * @param period when the target shall be reached or over what time it is measured; may be empty
 */
public record ServiceIndicator(
        @NotBlank(message = "plan.indicator-label-missing") @Size(max = 200, message = "plan.indicator-label-too-long")
        String label,

        @NotNull(message = "plan.indicator-dimension-missing") @Nullable
        Dimension dimension,

        @Size(max = 60, message = "plan.indicator-value-too-long")
        String current,

        @Size(max = 60, message = "plan.indicator-value-too-long")
        String target,

        @Size(max = 60, message = "plan.indicator-value-too-long")
        String unit,

        @Size(max = 60, message = "plan.indicator-value-too-long")
        String period) {

    /** In what a service can be better for those who use it. */
    public enum Dimension {
        ACCESSIBILITY,
        SAFETY,
        QUALITY
    }

    public boolean hasValue() {
        return !current.isBlank() || !target.isBlank();
    }

    /** A line of the form in which nothing was written. */
    public boolean isBlank() {
        return dimension == null && (label + current + target + unit + period).isBlank();
    }
}
