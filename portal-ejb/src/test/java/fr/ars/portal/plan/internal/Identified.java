package fr.ars.portal.plan.internal;

import java.lang.reflect.Field;

/** Gives entities the identifier the database would have given them. */
final class Identified {

    private Identified() {}

    static <T> T as(long id, T entity) {
        try {
            Field field = entity.getClass().getDeclaredField("id");
            field.setAccessible(true);
            field.set(entity, id);
            return entity;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
