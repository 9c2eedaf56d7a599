package fr.ars.portal.mail.internal;

/** The mail server refuses the address for good: trying again would change nothing. */
class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RefusedException(Throwable cause) {
        super(cause);
    }
}
