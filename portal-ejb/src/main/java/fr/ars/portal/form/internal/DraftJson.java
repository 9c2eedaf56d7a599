package fr.ars.portal.form.internal;

import fr.ars.portal.form.DraftFile;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How a draft's fields and files are written into their columns. */
public final class DraftJson {

    private DraftJson() {}

    public static String ofFields(Map<String, String> fields) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        new TreeMap<>(fields).forEach(object::add);
        return object.build().toString();
    }

    public static Map<String, String> fields(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonObject object = reader.readObject();
            Map<String, String> fields = new LinkedHashMap<>();
            object.keySet().forEach(name -> fields.put(name, object.getString(name)));
            return fields;
        }
    }

    public static String ofFiles(List<DraftFile> files) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        for (DraftFile file : files) {
            array.add(Json.createObjectBuilder()
                    .add("id", file.id())
                    .add("name", file.name())
                    .add("size", file.size()));
        }
        return array.build().toString();
    }

    public static List<DraftFile> files(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonArray array = reader.readArray();
            return array.getValuesAs(JsonObject.class).stream()
                    .map(file -> new DraftFile(
                            file.getString("id"),
                            file.getString("name"),
                            file.getJsonNumber("size").longValue()))
                    .toList();
        }
    }
}
