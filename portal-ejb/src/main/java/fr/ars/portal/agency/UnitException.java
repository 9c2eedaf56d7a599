package fr.ars.portal.agency;

import fr.ars.portal.kernel.DomainException;

/** A unit that cannot be what it is said to be. */
public class UnitException extends DomainException {

    private static final long serialVersionUID = 1L;

    public UnitException(String code, String argument) {
        super(code, argument);
    }
}
