package fr.ars.portal.plan.internal;

import fr.ars.portal.plan.PlanPartKind;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps the kind of a part as its code. */
@Converter(autoApply = true)
public class PlanPartKindConverter implements AttributeConverter<PlanPartKind, String> {

    @Override
    public String convertToDatabaseColumn(PlanPartKind kind) {
        return kind.code();
    }

    @Override
    public PlanPartKind convertToEntityAttribute(String column) {
        return new PlanPartKind(column);
    }
}
