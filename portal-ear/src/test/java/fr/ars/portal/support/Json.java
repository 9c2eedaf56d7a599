package fr.ars.portal.support;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** JSON the portal answered with, and whether it is what a schema of the portal's OpenAPI description promises. */
public final class Json {

    private Json() {}

    public static JsonObject read(Screen answer) {
        return JsonParser.parseString(answer.body()).getAsJsonObject();
    }

    /** Fails where the value is not of the schema: a property too many or too few, another type, an unknown word. */
    public static void check(JsonElement value, JsonObject schema, JsonObject description, String place) {
        if (schema.has("$ref")) {
            String name = schema.get("$ref").getAsString().replace("#/components/schemas/", "");
            check(value, at(description, "components", "schemas", name), description, place);
            return;
        }
        switch (schema.get("type").getAsString()) {
            case "object" -> checkObject(value.getAsJsonObject(), schema, description, place);
            case "array" ->
                value.getAsJsonArray().forEach(item -> check(item, at(schema, "items"), description, place + "[]"));
            case "integer" -> require(value.getAsString().matches("\\d+"), place, value);
            case "string" -> checkString(value, schema, place);
            default -> throw new AssertionError("No check for " + schema);
        }
    }

    private static void checkObject(JsonObject value, JsonObject schema, JsonObject description, String place) {
        JsonObject properties = at(schema, "properties");
        for (Map.Entry<String, JsonElement> property : value.entrySet()) {
            require(properties.has(property.getKey()), place + "." + property.getKey(), "undescribed");
            check(property.getValue(), at(properties, property.getKey()), description, place + "." + property.getKey());
        }
        for (JsonElement required : schema.getAsJsonArray("required")) {
            require(value.has(required.getAsString()), place + "." + required.getAsString(), "missing");
        }
    }

    private static void checkString(JsonElement value, JsonObject schema, String place) {
        require(value.getAsJsonPrimitive().isString(), place, value);
        String text = value.getAsString();
        if (schema.has("enum")) {
            List<String> words = schema.getAsJsonArray("enum").asList().stream()
                    .map(JsonElement::getAsString)
                    .toList();
            require(words.contains(text), place, value);
        }
        if (schema.has("pattern")) {
            require(
                    Pattern.compile(schema.get("pattern").getAsString())
                            .matcher(text)
                            .find(),
                    place,
                    value);
        }
        if (schema.has("format")) {
            String form = switch (schema.get("format").getAsString()) {
                case "date-time" -> "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?Z";
                case "date" -> "\\d{4}-\\d\\d-\\d\\d";
                default -> "https?://\\S+";
            };
            require(text.matches(form), place, value);
        }
    }

    public static JsonObject at(JsonObject object, String... path) {
        JsonObject found = object;
        for (String name : path) {
            found = found.getAsJsonObject(name);
            if (found == null) {
                throw new AssertionError("No " + name + " in " + object.keySet());
            }
        }
        return found;
    }

    private static void require(boolean held, String place, Object what) {
        if (!held) {
            throw new AssertionError(place + ": " + what);
        }
    }
}
