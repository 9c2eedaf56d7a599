package fr.ars.portal.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Objects;

/** The description of the whole interface, written by hand: a test compares it with what is answered. */
@Path("openapi")
@RequestScoped
public class OpenApiResource {

    @Inject
    Answer answer;

    @GET
    public Response description(@Context Request request) {
        try (JsonReader reader = Json.createReader(
                Objects.requireNonNull(OpenApiResource.class.getResourceAsStream("/opendata/openapi.json")))) {
            JsonObject description = reader.readObject();
            return answer.of(request, description);
        }
    }
}
