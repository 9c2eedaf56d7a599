package fr.ars.portal.web.api;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;

/** A parameter of the address has a value that means nothing: programs are told, where pages would shrug. */
public class BadParameterException extends WebApplicationException {

    private static final long serialVersionUID = 1L;

    private final String parameter;

    public BadParameterException(String parameter) {
        super(parameter, Response.Status.BAD_REQUEST);
        this.parameter = parameter;
    }

    public String parameter() {
        return parameter;
    }
}
