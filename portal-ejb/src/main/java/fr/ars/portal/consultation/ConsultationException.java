package fr.ars.portal.consultation;

import fr.ars.portal.kernel.DomainException;

/** A rule of consultations stands against what was asked; the code says which, in bundle "consultation". */
public class ConsultationException extends DomainException {

    private static final long serialVersionUID = 1L;

    public ConsultationException(String rule, Object... arguments) {
        super("consultation." + rule, arguments);
    }
}
