package fr.ars.portal.plan.internal;

import fr.ars.portal.plan.PlanStructure;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a structure as its code. */
@Converter(autoApply = true)
public class PlanStructureConverter implements AttributeConverter<PlanStructure, String> {

    @Override
    public String convertToDatabaseColumn(PlanStructure structure) {
        return structure.code();
    }

    @Override
    public PlanStructure convertToEntityAttribute(String column) {
        return new PlanStructure(column);
    }
}
