package fr.ars.portal.web.identity;

import fr.ars.portal.form.FormException;
import fr.ars.portal.identity.InterruptedForms;
import fr.ars.portal.identity.TooManyAttemptsException;
import fr.ars.portal.kernel.PortalAddress;
import fr.ars.portal.kernel.Secret;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A form that was sent after the session had ended, kept until the same browser has signed in again. The word that opens
 * it is in a cookie and never in an address: nobody can lure somebody else to a form he has filled in himself.
 */
@RequestScoped
public class KeptForm {

    private static final Duration LIFE = Duration.ofDays(1);

    /** Between the name of a field and the rank of one of its values; no name of ours holds it. */
    private static final String RANK = "\n";

    @Inject
    InterruptedForms forms;

    @Inject
    ClientAddress client;

    @Inject
    PortalAddress address;

    /** Whether the form was kept: one that is too long, or one of very many, is not. */
    public boolean keep(String path, HttpServletRequest request, HttpServletResponse response) {
        try {
            Secret secret = forms.keep(path, fields(request), client.value());
            response.addCookie(cookie(secret.value(), LIFE));
            return true;
        } catch (FormException | TooManyAttemptsException e) {
            return false;
        }
    }

    /** The parameters the page was sent with, once whoever sent it has signed in again. */
    public Optional<Map<String, String[]>> find(String path, HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return Stream.of(cookies == null ? new Cookie[0] : cookies)
                .filter(cookie -> cookie.getName().equals(name()) && Secret.isSecret(cookie.getValue()))
                .findFirst()
                .flatMap(cookie -> forms.find(path, new Secret(cookie.getValue())))
                .map(KeptForm::parameters);
    }

    private Cookie cookie(String value, Duration life) {
        Cookie cookie = new Cookie(name(), value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(address.isHttps());
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge((int) life.toSeconds());
        return cookie;
    }

    private String name() {
        return address.isHttps() ? "__Host-reprise" : "reprise";
    }

    private static Map<String, String> fields(HttpServletRequest request) {
        Map<String, String> fields = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            for (int i = 0; i < values.length; i++) {
                fields.put(name + RANK + i, values[i]);
            }
        });
        return fields;
    }

    private static Map<String, String[]> parameters(Map<String, String> fields) {
        Map<String, List<String>> byName = new LinkedHashMap<>();
        fields.forEach((key, value) -> byName.computeIfAbsent(
                        key.substring(0, Math.max(0, key.lastIndexOf(RANK))), name -> new ArrayList<>())
                .add(value));
        Map<String, String[]> parameters = new LinkedHashMap<>();
        byName.forEach((name, values) -> parameters.put(name, values.toArray(String[]::new)));
        return parameters;
    }
}
