package fr.ars.portal.consultation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the notice of a consultation says besides its subject and its dates (CRPA L131-1: the modalities are made public;
 * CSP R1434-1: for a regional health plan, in the collection of administrative acts).
 *
 * @param rule the rule on its shortest duration
 * @param legalBasis the text that asks for it or allows it
 * @param raaReference where the prefecture has published it; empty when it has not
 * @param modalities how one takes part
 * @param publishedAt when it was or will be published; empty: when the consultation is announced here
 */
public record Notice(
        @NotNull(message = "consultation.rule-missing") @Nullable
        DurationRule rule,

        @NotBlank(message = "consultation.legal-basis-missing")
        @Size(max = 500, message = "consultation.legal-basis-too-long")
        String legalBasis,

        @Size(max = 200, message = "consultation.raa-reference-too-long")
        String raaReference,

        @NotBlank(message = "consultation.modalities-missing")
        @Size(max = 4_000, message = "consultation.modalities-too-long")
        String modalities,

        Optional<Instant> publishedAt) {

    /** That of a consultation no text asks for, held on this portal. */
    public static final Notice ONLINE = new Notice(
            DurationRule.ONLINE,
            "Article L131-1 du code des relations entre le public et l’administration",
            "",
            "Chacun lit le texte et donne son avis sur ce portail, avec ou sans compte, jusqu’à la clôture.",
            Optional.empty());
}
