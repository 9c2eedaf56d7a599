package fr.ars.portal.agency;

import java.util.Optional;

/**
 * What a document is: "PRAPS", "PV".
 *
 * @param family what it is filed under: planification, instance, acte…
 * @param period how long one covers, in French: "5 ans"
 */
public record DocumentType(
        String code, String label, String family, Optional<String> period, Optional<String> legalSource) {}
