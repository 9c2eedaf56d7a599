package fr.ars.portal.plan.internal;

import fr.ars.portal.plan.ServiceIndicator;
import fr.ars.portal.plan.ServiceIndicator.Dimension;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.util.Optional;

/** Keeps indicators as a list of JSON objects. */
@Converter(autoApply = true)
public class IndicatorsConverter implements AttributeConverter<Indicators, String> {

    @Override
    public String convertToDatabaseColumn(Indicators indicators) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        indicators.all().stream().map(IndicatorsConverter::written).forEach(array::add);
        return array.build().toString();
    }

    @Override
    public Indicators convertToEntityAttribute(String column) {
        try (JsonReader reader = Json.createReader(new StringReader(column))) {
            return new Indicators(reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(IndicatorsConverter::read)
                    .toList());
        }
    }

    private static JsonObject written(ServiceIndicator indicator) {
        return Json.createObjectBuilder()
                .add("label", indicator.label())
                .add(
                        "dimension",
                        Optional.ofNullable(indicator.dimension()).orElseThrow().name())
                .add("current", indicator.current())
                .add("target", indicator.target())
                .add("unit", indicator.unit())
                .add("period", indicator.period())
                .build();
    }

    private static ServiceIndicator read(JsonObject object) {
        return new ServiceIndicator(
                object.getString("label"),
                Dimension.valueOf(object.getString("dimension")),
                object.getString("current"),
                object.getString("target"),
                object.getString("unit"),
                object.getString("period"));
    }
}
