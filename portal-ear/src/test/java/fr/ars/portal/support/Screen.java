package fr.ars.portal.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jsoup.Connection;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What the portal answered: status, headers, and the page as a person reads it. */
public final class Screen {

    private final Visitor visitor;
    private final URI address;
    private final Connection.Response response;

    Screen(Visitor visitor, URI address, Connection.Response response) {
        this.visitor = visitor;
        this.address = address;
        this.response = response;
    }

    public int status() {
        return response.statusCode();
    }

    public URI address() {
        return address;
    }

    public Optional<String> header(String name) {
        return Optional.ofNullable(response.header(name));
    }

    public List<String> headers(String name) {
        return response.headers(name);
    }

    public Optional<String> location() {
        return header("Location");
    }

    public String body() {
        return response.body();
    }

    public Document page() {
        try {
            return response.bufferUp().parse();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All the words on the page. */
    public String text() {
        return page().text();
    }

    /** All the words, with ordinary spaces where French typography has others. */
    public String plainText() {
        return text().replace('\u00A0', ' ').replace('\u202F', ' ');
    }

    public String text(String selector) {
        return element(selector).text();
    }

    public boolean has(String selector) {
        return page().selectFirst(selector) != null;
    }

    public Element element(String selector) {
        Element found = page().selectFirst(selector);
        if (found == null) {
            throw new AssertionError("No " + selector + " on " + address + " (" + status() + "):\n" + page().text());
        }
        return found;
    }

    /** Follows the first link with these words. */
    public Screen click(String words) {
        Element link = page().select("a[href]").stream()
                .filter(a -> a.text().contains(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No link «" + words + "» on " + address + ":\n" + text()));
        return visitor.follow(visitor.ask(address.resolve(link.attr("href")), c -> c));
    }

    /** The form that has this button. */
    public FilledForm formWith(String button) {
        Element found = page().select("button, input[type=submit]").stream()
                .filter(b -> b.text().equals(button) || b.attr("value").equals(button))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No button «" + button + "» on " + address + ":\n" + text()));
        Element form = found.closest("form");
        if (form == null) {
            throw new AssertionError("The button «" + button + "» is in no form");
        }
        return new FilledForm(visitor, address, form, found);
    }
}
