package fr.ars.portal.web.faces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Asks an Optional whether it holds something. Expressions in pages look through an Optional at what it holds
 * ({@code section.next.anchor}), so that its own methods cannot be called there.
 */
@Named
@ApplicationScoped
public class Maybe {

    /** The value comes as it is or already looked through, null for nothing: so the expression language hands it over. */
    public boolean has(@Nullable Object value) {
        return value instanceof Optional<?> optional ? optional.isPresent() : value != null;
    }

    public Object orElse(@Nullable Object value, String otherwise) {
        Object found = value instanceof Optional<?> optional ? optional.orElse(null) : value;
        return found == null ? otherwise : found;
    }
}
