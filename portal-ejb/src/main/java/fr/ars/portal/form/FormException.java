package fr.ars.portal.form;

import fr.ars.portal.kernel.DomainException;

/** A draft cannot be saved as asked: it has changed meanwhile, holds too much, or has been handed in. */
public class FormException extends DomainException {

    private static final long serialVersionUID = 1L;

    public FormException(String rule, Object... arguments) {
        super("form." + rule, arguments);
    }
}
