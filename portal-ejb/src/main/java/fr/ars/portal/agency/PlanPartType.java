package fr.ars.portal.agency;

import java.util.Optional;

/**
 * A part that plans of a structure may have: "SRS Schéma régional de santé" of "PRS_LMSS".
 *
 * @param several whether one plan may have more than one of it
 */
public record PlanPartType(
        String structure, String part, boolean several, String label, Optional<String> legalSource) {}
