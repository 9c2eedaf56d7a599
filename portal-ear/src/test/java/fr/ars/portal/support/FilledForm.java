package fr.ars.portal.support;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Connection;
import org.jsoup.nodes.Element;

/** A form being filled in: fields are named by the end of their name, as Faces puts the form's own in front. */
public final class FilledForm {

    private final Visitor visitor;
    private final URI page;
    private final Element form;
    private final Element button;
    private final Map<String, List<String>> values = new LinkedHashMap<>();
    private final Map<String, Upload> files = new LinkedHashMap<>();

    private Optional<String> origin;

    private record Upload(String name, byte[] content) {}

    FilledForm(Visitor visitor, URI page, Element form, Element button) {
        this.visitor = visitor;
        this.page = page;
        this.form = form;
        this.button = button;
        this.origin = Optional.of(page.getScheme() + "://" + page.getAuthority());
        readWhatIsThere();
    }

    private void readWhatIsThere() {
        for (Element field : form.select("input[name], textarea[name], select[name]")) {
            String type = field.attr("type");
            if (type.equals("submit") || type.equals("file") || type.equals("button")) {
                continue;
            }
            if ((type.equals("checkbox") || type.equals("radio")) && !field.hasAttr("checked")) {
                continue;
            }
            String value = field.val();
            if (field.normalName().equals("select")) {
                Element chosen = field.selectFirst("option[selected]");
                Element shown = chosen == null ? field.selectFirst("option") : chosen;
                value = shown == null ? "" : shown.attr("value");
            }
            values.computeIfAbsent(field.attr("name"), n -> new ArrayList<>()).add(value);
        }
    }

    public FilledForm fill(String field, String value) {
        values.put(name(field), new ArrayList<>(List.of(value)));
        return this;
    }

    /** Ticks these boxes of a name and no other. */
    public FilledForm tick(String field, String... boxes) {
        values.put(name(field), new ArrayList<>(List.of(boxes)));
        return this;
    }

    public FilledForm attach(String field, String name, byte[] content) {
        files.put(name(field), new Upload(name, content));
        return this;
    }

    /** What stands in a field now. */
    public String value(String field) {
        return String.join(",", values.getOrDefault(name(field), List.of()));
    }

    /** The same form sent from a page of another site, or by a browser that does not say where from. */
    public FilledForm from(Optional<String> otherOrigin) {
        origin = otherOrigin;
        return this;
    }

    /** Presses the button and follows where it leads. */
    public Screen press() {
        return visitor.follow(send());
    }

    /** Presses the button; the bare answer. */
    public Screen send() {
        return visitor.ask(
                page.resolve(form.attr("action").isEmpty() ? page.toString() : form.attr("action")), this::fillIn);
    }

    private Connection fillIn(Connection connection) {
        connection.method(Connection.Method.POST);
        origin.ifPresent(site -> connection.header("Origin", site));
        values.forEach((name, all) -> all.forEach(value -> connection.data(name, value)));
        if (form.attr("enctype").equals("multipart/form-data")) {
            files.forEach((name, file) -> connection.data(name, file.name(), new ByteArrayInputStream(file.content())));
            form.select("input[type=file]").stream()
                    .map(input -> input.attr("name"))
                    .filter(name -> !files.containsKey(name))
                    .forEach(name -> connection.data(name, "", new ByteArrayInputStream(new byte[0])));
        }
        if (button.hasAttr("name")) {
            connection.data(button.attr("name"), button.attr("value"));
        }
        return connection;
    }

    private String name(String field) {
        return form.select("input[name], textarea[name], select[name]").stream()
                .map(e -> e.attr("name"))
                .filter(n -> n.equals(field) || n.endsWith(":" + field))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No field " + field + " in the form of " + page + ": " + form));
    }
}
