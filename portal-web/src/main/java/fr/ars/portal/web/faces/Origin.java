package fr.ars.portal.web.faces;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which site a request was made from, as the browser tells: by Origin, else by Referer. */
enum Origin {
    OURS,
    FOREIGN,
    UNKNOWN;

    static Origin of(HttpServletRequest request) {
        return of(request.getHeader("Origin"), request.getHeader("Referer"), request.getHeader("Host"));
    }

    /** The browser writes "null" where it keeps the origin to itself. What cannot be read is not ours. */
    static Origin of(@Nullable String origin, @Nullable String referer, @Nullable String host) {
        return Stream.of(Optional.ofNullable(origin).filter(o -> !o.equals("null")), Optional.ofNullable(referer))
                .flatMap(Optional::stream)
                .findFirst()
                .map(site -> site(site).equalsIgnoreCase(host) ? OURS : FOREIGN)
                .orElse(UNKNOWN);
    }

    private static String site(String address) {
        try {
            return Optional.ofNullable(new URI(address).getAuthority()).orElse("");
        } catch (URISyntaxException e) {
            return "";
        }
    }
}
