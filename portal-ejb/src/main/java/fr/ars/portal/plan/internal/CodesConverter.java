package fr.ars.portal.plan.internal;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** Keeps codes as words: "T04.1 T09". */
@Converter(autoApply = true)
public class CodesConverter implements AttributeConverter<Codes, String> {

    @Override
    public String convertToDatabaseColumn(Codes codes) {
        return String.join(" ", codes.all());
    }

    @Override
    public Codes convertToEntityAttribute(String column) {
        return column.isEmpty() ? Codes.NONE : new Codes(List.of(column.split(" ")));
    }
}
