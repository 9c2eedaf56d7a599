package fr.ars.portal.web.api;

import jakarta.json.Json;
import jakarta.ws.rs.core.Response;

/** An error as programs read it (RFC 9457). */
final class Problem {

    private static final String MEDIA_TYPE = "application/problem+json";

    private Problem() {}

    /**
     * @param title what this kind of problem is
     * @param detail what happened this time
     */
    static Response of(int status, String title, String detail) {
        String body = Json.createObjectBuilder()
                .add("type", "about:blank")
                .add("title", title)
                .add("status", status)
                .add("detail", detail)
                .build()
                .toString();
        return Response.status(status)
                .type(MEDIA_TYPE)
                .header("Cache-Control", "no-store")
                .entity(body)
                .build();
    }
}
