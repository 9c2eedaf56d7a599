package fr.ars.portal.agency;

import fr.ars.portal.kernel.DomainException;

/** A deadline rule that cannot be added as it is. */
public class DeadlineException extends DomainException {

    private static final long serialVersionUID = 1L;

    public DeadlineException(String code, Object... arguments) {
        super(code, arguments);
    }
}
