package fr.ars.portal.kernel;

/** There is no such thing, or none that the caller may know of: the two are told apart nowhere. */
public class NotFoundException extends DomainException {

    private static final long serialVersionUID = 1L;

    public NotFoundException(SubjectRef subject) {
        super("error.not-found", subject);
    }
}
