package fr.ars.portal.web.faces;

import fr.ars.portal.kernel.Secret;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.Principal;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Knows the forms drawn for somebody who is signed in: each carries a token made of the account and the session with a
 * key of the server. A form drawn in another session, or sent after the session has ended, is not recognised. Forms of
 * anonymous people carry none. Servers that share their sessions must share the key ({@code portal.form.key}).
 */
@ApplicationScoped
public class RequestGuard {

    /** The name of the hidden field. */
    static final String FIELD = "jeton";

    private final SecretKeySpec key;

    @Inject
    RequestGuard(@ConfigProperty(name = "portal.form.key") Optional<String> key) {
        String chosen = key.orElseGet(() -> Secret.random().value());
        this.key = new SecretKeySpec(chosen.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
    }

    /** Proxies need one. */
    protected RequestGuard() {
        this(Optional.empty());
    }

    /** The token of forms drawn in answer to this request; empty for anonymous people. */
    Optional<String> token(HttpServletRequest request) {
        Optional<String> session =
                Optional.ofNullable(request.getSession(false)).map(HttpSession::getId);
        return Optional.ofNullable(request.getUserPrincipal())
                .map(Principal::getName)
                .flatMap(account -> session.map(id -> sign(account + " " + id)));
    }

    /** Whether the form sent was drawn for whoever sends it. */
    boolean recognises(HttpServletRequest request) {
        Optional<String> sent = Optional.ofNullable(request.getParameter(FIELD));
        Optional<String> expected = token(request);
        if (sent.isEmpty() || expected.isEmpty()) {
            return sent.isEmpty() && expected.isEmpty();
        }
        return MessageDigest.isEqual(bytes(sent.get()), bytes(expected.get()));
    }

    private String sign(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal(bytes(text)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HMAC with SHA-256", e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
