package fr.ars.portal.identity;

import fr.ars.portal.kernel.DomainException;
import java.time.Duration;

/** The same thing has been tried too often; it may be tried again after so many minutes. */
public class TooManyAttemptsException extends DomainException {

    private static final long serialVersionUID = 1L;

    public TooManyAttemptsException(Duration wait) {
        super("identity.too-many-attempts", wait.plusSeconds(59).toMinutes());
    }
}
