package fr.ars.portal.kernel.internal;

import fr.ars.portal.kernel.AgencyCode;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Keeps the code of an agency in one column. */
@Converter(autoApply = true)
public class AgencyCodeConverter implements AttributeConverter<AgencyCode, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable AgencyCode code) {
        return code == null ? null : code.value();
    }

    @Override
    public @Nullable AgencyCode convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : new AgencyCode(column);
    }
}
