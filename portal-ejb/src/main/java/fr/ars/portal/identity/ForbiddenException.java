package fr.ars.portal.identity;

import fr.ars.portal.kernel.DomainException;

/** The caller is known and may not do this. */
public class ForbiddenException extends DomainException {

    private static final long serialVersionUID = 1L;

    public ForbiddenException() {
        super("error.forbidden");
    }
}
