package fr.ars.portal.web.api;

import fr.ars.portal.kernel.Page;
import fr.ars.portal.kernel.PortalAddress;
import fr.ars.portal.web.faces.Here;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Answers with JSON that caches may keep for a minute, and that is not sent again to whoever has it already. */
@RequestScoped
public class Answer {

    private static final String MEDIA_TYPE = "application/json;charset=UTF-8";
    private static final String A_MINUTE = "public, max-age=60";
    private static final int MOST = 500;
    private static final int USUAL = 100;

    @Inject
    Here here;

    @Inject
    PortalAddress address;

    /** One thing. */
    public Response of(Request request, JsonObject body) {
        return of(request, body, List.of());
    }

    /** A page of a list: the addresses of those before and after stand in it and in the header. */
    public Response of(Request request, JsonObjectBuilder body, Page<?> page) {
        List<String> links = new ArrayList<>();
        page.previous().map(this::at).ifPresent(link -> {
            body.add("previous", link);
            links.add("<" + link + ">; rel=\"prev\"");
        });
        page.next().map(this::at).ifPresent(link -> {
            body.add("next", link);
            links.add("<" + link + ">; rel=\"next\"");
        });
        return of(request, body.build(), links);
    }

    /** How many rows are asked for: {@code limit}, at most 500. */
    public int limit() {
        String asked = here.parameter("limit").orElse(Integer.toString(USUAL));
        if (!asked.matches("[1-9][0-9]{0,2}") || Integer.parseInt(asked) > MOST) {
            throw new BadParameterException("limit");
        }
        return Integer.parseInt(asked);
    }

    /** The full address of a page or a resource. */
    public String address(String path) {
        return address.of(path);
    }

    private String at(String place) {
        return address.of(here.at(Optional.of(place)));
    }

    private static Response of(Request request, JsonObject body, List<String> links) {
        byte[] bytes = body.toString().getBytes(StandardCharsets.UTF_8);
        EntityTag tag = new EntityTag(digest(bytes));
        Response.ResponseBuilder answer =
                Optional.ofNullable(request.evaluatePreconditions(tag)).orElseGet(() -> Response.ok(bytes, MEDIA_TYPE));
        links.forEach(link -> answer.header("Link", link));
        return answer.tag(tag).header("Cache-Control", A_MINUTE).build();
    }

    private static String digest(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
