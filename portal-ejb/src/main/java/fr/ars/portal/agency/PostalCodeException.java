package fr.ars.portal.agency;

import fr.ars.portal.kernel.DomainException;

/** What was typed is no postal code, or tells no département. */
public class PostalCodeException extends DomainException {

    private static final long serialVersionUID = 1L;

    public PostalCodeException(String code, String typed) {
        super(code, typed);
    }
}
