package fr.ars.portal.identity;

import fr.ars.portal.kernel.DomainException;

/** Something asked about an account or a role that cannot be done as asked; the code says what. */
public class IdentityException extends DomainException {

    private static final long serialVersionUID = 1L;

    public IdentityException(String code, Object... arguments) {
        super(code, arguments);
    }
}
