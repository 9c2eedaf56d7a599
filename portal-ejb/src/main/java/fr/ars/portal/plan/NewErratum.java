package fr.ars.portal.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What is wrong in a frozen text, what is right, and why it is told.
 *
 * @param issuer the unit that tells it; "" for the agency as a whole; never a person
 */
public record NewErratum(
        @NotBlank(message = "erratum.wrong-missing") @Size(max = 2000, message = "erratum.too-long")
        String wrong,

        @NotBlank(message = "erratum.corrected-missing") @Size(max = 2000, message = "erratum.too-long")
        String corrected,

        @NotBlank(message = "erratum.reason-missing") @Size(max = 2000, message = "erratum.too-long")
        String reason,

        @Size(max = 200, message = "erratum.issuer-too-long")
        String issuer) {}
