package fr.ars.portal.agency;

import fr.ars.portal.kernel.Provenance;
import java.util.Optional;

/** A law that plans are built under: "PRS_LMSS Projet régional de santé depuis 2016". */
public record PlanStructureType(String code, String label, Optional<String> legalSource, Provenance provenance) {}
