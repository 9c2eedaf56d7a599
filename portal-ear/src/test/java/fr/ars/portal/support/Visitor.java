package fr.ars.portal.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jsoup.Connection;
import org.jsoup.Jsoup;

/** A person with a plain browser, no JavaScript: opens addresses, keeps cookies, follows redirections. */
public final class Visitor {

    private static final int REDIRECTIONS = 5;

    private final Map<String, String> cookies = new LinkedHashMap<>();

    /** Opens an address of the portal ("/bretagne/consultations") and follows where it leads. */
    public Screen open(String path) {
        return follow(ask(PortalUnderTest.at(path), UnaryOperator.identity()));
    }

    /** The bare answer, redirections not followed. */
    public Screen ask(String path) {
        return ask(PortalUnderTest.at(path), UnaryOperator.identity());
    }

    /** Sends something that no form of the portal would send. */
    public Screen post(String path, String body) {
        URI address = PortalUnderTest.at(path);
        return ask(
                address,
                connection -> connection
                        .method(Connection.Method.POST)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Origin", address.getScheme() + "://" + address.getAuthority())
                        .requestBody(body));
    }

    public Map<String, String> cookies() {
        return Map.copyOf(cookies);
    }

    Screen follow(Screen screen) {
        Screen last = screen;
        for (int i = 0; i < REDIRECTIONS && last.location().isPresent(); i++) {
            last = ask(last.address().resolve(last.location().get()), UnaryOperator.identity());
        }
        return last;
    }

    Screen ask(URI address, UnaryOperator<Connection> how) {
        Connection connection = Jsoup.connect(address.toString())
                .ignoreHttpErrors(true)
                .ignoreContentType(true)
                .followRedirects(false)
                .maxBodySize(0)
                .timeout(60_000)
                .cookies(cookies);
        try {
            Connection.Response response = how.apply(connection).execute();
            cookies.putAll(response.cookies());
            cookies.values().removeIf(String::isEmpty);
            return new Screen(this, address, response);
        } catch (IOException e) {
            throw new UncheckedIOException("No answer from " + address, e);
        }
    }
}
