package fr.ars.portal.identity;

import fr.ars.portal.kernel.DomainException;

/** The caller must sign in first. */
public class NotSignedInException extends DomainException {

    private static final long serialVersionUID = 1L;

    public NotSignedInException() {
        super("error.not-signed-in");
    }
}
