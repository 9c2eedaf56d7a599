package fr.ars.portal.kernel;

import jakarta.ejb.ApplicationException;
import java.util.List;

/**
 * A refusal that a person can understand and act upon. The code is the key of the message shown beside the field (or at
 * the top of the page); the arguments fill the message. It rolls the transaction back.
 */
@ApplicationException(rollback = true, inherited = true)
public abstract class DomainException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient List<Object> arguments;

    protected DomainException(String code, Object... arguments) {
        super(code + List.of(arguments));
        this.code = code;
        this.arguments = List.of(arguments);
    }

    public String code() {
        return code;
    }

    public List<Object> arguments() {
        return arguments == null ? List.of() : arguments;
    }
}
