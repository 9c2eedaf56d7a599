package fr.ars.portal.identity.internal;

import fr.ars.portal.kernel.SubjectRef;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps the scope of a grant in one column, as it prints: "agency/BRE". */
@Converter
public class ScopeConverter implements AttributeConverter<SubjectRef, String> {

    @Override
    public String convertToDatabaseColumn(SubjectRef scope) {
        return scope.toString();
    }

    @Override
    public SubjectRef convertToEntityAttribute(String column) {
        int slash = column.indexOf('/');
        return new SubjectRef(column.substring(0, slash), column.substring(slash + 1));
    }
}
