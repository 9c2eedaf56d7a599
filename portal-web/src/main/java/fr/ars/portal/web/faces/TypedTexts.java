package fr.ars.portal.web.faces;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import org.jspecify.annotations.Nullable;

/**
 * What was sent is text, and nothing is the empty text: Faces gives null for a list or a button nobody chose from, or
 * that was not in the form that was sent.
 */
public class TypedTexts extends ELResolver {

    @Override
    public void setValue(ELContext context, @Nullable Object base, @Nullable Object property, @Nullable Object value) {
        if (value != null || base == null) {
            return;
        }
        ELResolver all = context.getELResolver();
        if (all.getType(context, base, property) == String.class) {
            all.setValue(context, base, property, "");
            context.setPropertyResolved(base, property);
        } else {
            context.setPropertyResolved(false);
        }
    }

    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, @Nullable Object property) {
        return null;
    }

    @Override
    public @Nullable Class<?> getType(ELContext context, @Nullable Object base, @Nullable Object property) {
        return null;
    }

    @Override
    public boolean isReadOnly(ELContext context, @Nullable Object base, @Nullable Object property) {
        return false;
    }

    @Override
    public @Nullable Class<?> getCommonPropertyType(ELContext context, @Nullable Object base) {
        return null;
    }
}
