package fr.ars.portal.agency;

import fr.ars.portal.kernel.Provenance;
import java.util.Optional;

/**
 * Where else somebody with a grievance may turn: the mediator of the hospital, the health insurance, an order, the
 * Defender of rights.
 *
 * @param scope what for, in French
 * @param delay how soon it answers, in French
 * @param external whether it is somebody else than the agencies
 */
public record ComplaintOrientation(
        String code,
        String label,
        String scope,
        Optional<String> delay,
        Optional<String> phone,
        Optional<String> url,
        boolean external,
        Optional<String> legalSource,
        Provenance provenance) {}
