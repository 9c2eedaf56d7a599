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
        return of(
                request.getHeader("Origin"),
                request.getHeader("Referer"),
                request.getHeader("Host"),
                request.isSecure());
    }

    /**
     * The browser writes "null" where it keeps the origin to itself. What cannot be read is not ours; nor, where we are
     * encrypted, is a page that anybody on the way could have written.
     */
    static Origin of(@Nullable String origin, @Nullable String referer, @Nullable String host, boolean encrypted) {
        return Stream.of(Optional.ofNullable(origin).filter(o -> !o.equals("null")), Optional.ofNullable(referer))
                .flatMap(Optional::stream)
                .findFirst()
                .map(site -> site(site, encrypted).equalsIgnoreCase(host) ? OURS : FOREIGN)
                .orElse(UNKNOWN);
    }

    private static String site(String address, boolean encrypted) {
        try {
            URI site = new URI(address);
            boolean weaker = encrypted && !"https".equalsIgnoreCase(site.getScheme());
            return weaker ? "" : Optional.ofNullable(site.getAuthority()).orElse("");
        } catch (URISyntaxException e) {
            return "";
        }
    }
}
