package fr.ars.portal.plan.correcting;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/** What a correction does to the sections of a draft: applied to the state before it gives the state after. */
public record Changes(List<Change> all) {

    public Changes {
        all = List.copyOf(all);
    }

    /** @param read the HTML of a section as it was; @param written the HTML of those whose text is another now */
    static Changes between(
            List<SectionRow> before, List<SectionRow> after, LongFunction<String> read, Map<Long, String> written) {
        Map<Long, SectionRow> old = new HashMap<>();
        before.forEach(row -> old.put(row.section(), row));
        List<Change> all = new ArrayList<>();
        for (SectionRow row : after) {
            SectionRow was = old.remove(row.section());
            String html = written.get(row.section());
            if (was == null) {
                all.add(new Change(
                        row.section(),
                        Optional.empty(),
                        Optional.of(whole(row, Optional.ofNullable(html).orElse("")))));
            } else {
                changed(was, row, html == null ? Optional.empty() : Optional.of(read.apply(row.section())), html)
                        .ifPresent(all::add);
            }
        }
        before.stream()
                .filter(row -> old.containsKey(row.section()))
                .map(row ->
                        new Change(row.section(), Optional.of(whole(row, read.apply(row.section()))), Optional.empty()))
                .forEach(all::add);
        return new Changes(all);
    }

    private static Optional<Change> changed(
            SectionRow was, SectionRow is, Optional<String> oldHtml, @Nullable String html) {
        JsonObject before = whole(was, oldHtml.orElse(""));
        JsonObject after = whole(is, html == null ? "" : html);
        JsonObjectBuilder from = Json.createObjectBuilder();
        JsonObjectBuilder to = Json.createObjectBuilder();
        boolean any = false;
        for (String key : after.keySet()) {
            JsonValue value = Optional.ofNullable(after.get(key)).orElse(JsonValue.NULL);
            JsonValue other = Optional.ofNullable(before.get(key)).orElse(JsonValue.NULL);
            if (!value.equals(other)) {
                from.add(key, other);
                to.add(key, value);
                any = true;
            }
        }
        return any
                ? Optional.of(new Change(is.section(), Optional.of(from.build()), Optional.of(to.build())))
                : Optional.empty();
    }

    private static JsonObject whole(SectionRow row, String html) {
        return Json.createObjectBuilder()
                .add("p", row.position())
                .add("l", row.level())
                .add("n", row.number())
                .add("t", row.title())
                .add("w", row.words())
                .add("x", row.excluded() ? 1 : 0)
                .add("h", html)
                .build();
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** What undoes them. */
    public Changes reversed() {
        return new Changes(all.reversed().stream().map(Change::reversed).toList());
    }

    /** The sections of which more than the place is another. */
    public List<Long> touched() {
        return all.stream()
                .filter(change -> !change.isRoom())
                .map(Change::section)
                .toList();
    }

    public boolean isStructural() {
        return all.stream().anyMatch(Change::isStructural);
    }

    public String json() {
        JsonArrayBuilder array = Json.createArrayBuilder();
        for (Change change : all) {
            JsonObjectBuilder object = Json.createObjectBuilder().add("s", change.section());
            change.before().ifPresent(before -> object.add("b", before));
            change.after().ifPresent(after -> object.add("a", after));
            array.add(object);
        }
        return array.build().toString();
    }

    public static Changes of(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return new Changes(reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(object ->
                            new Change(object.getJsonNumber("s").longValue(), side(object, "b"), side(object, "a")))
                    .toList());
        }
    }

    private static Optional<JsonObject> side(JsonObject object, String key) {
        return object.containsKey(key) ? Optional.of(object.getJsonObject(key)) : Optional.empty();
    }
}
