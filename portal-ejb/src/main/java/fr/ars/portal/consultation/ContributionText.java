package fr.ars.portal.consultation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has to say.
 *
 * @param stance what they think of the section
 * @param capacity in what capacity they speak
 * @param postalCode where they live or work, as typed; only the département is kept; may be empty
 * @param publicName the name shown with the contribution; empty for none
 * @param email where the receipt goes when they have no account; empty when they have
 * @param attachments the files that come with it, by identifier
 */
public record ContributionText(
        @NotNull(message = "contribution.stance-missing") @Nullable
        Stance stance,

        @NotBlank(message = "contribution.text-missing") @Size(max = 5_000, message = "contribution.text-too-long")
        String text,

        @NotNull(message = "contribution.capacity-missing") @Nullable
        Capacity capacity,

        @Size(max = 10, message = "contribution.postal-code-malformed")
        String postalCode,

        @Size(max = 80, message = "contribution.public-name-too-long")
        String publicName,

        @Size(max = 254, message = "contribution.email-malformed")
        String email,

        @Size(max = 3, message = "contribution.too-many-files")
        List<String> attachments) {

    public ContributionText {
        attachments = List.copyOf(attachments);
    }

    Stance chosenStance() {
        return Optional.ofNullable(stance).orElseThrow();
    }

    Capacity chosenCapacity() {
        return Optional.ofNullable(capacity).orElseThrow();
    }
}
