package fr.ars.portal.web.faces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The label and the hint of a field: in the bundle of its form under the field's name and {@code name.hint}, unless the
 * page gives them.
 */
@Named("words")
@ApplicationScoped
public class FieldWords {

    @Inject
    Texts texts;

    public String label(@Nullable String bundle, String name, @Nullable String given) {
        return given(given).orElseGet(() -> texts.of(bundle + "." + name));
    }

    public boolean hasHint(@Nullable String bundle, String name, @Nullable String given) {
        return given(given).isPresent()
                || given(bundle)
                        .filter(b -> texts.has(b + "." + name + ".hint"))
                        .isPresent();
    }

    public String hint(@Nullable String bundle, String name, @Nullable String given) {
        return given(given).orElseGet(() -> texts.of(bundle + "." + name + ".hint"));
    }

    private static Optional<String> given(@Nullable String text) {
        return Optional.ofNullable(text).filter(t -> !t.isBlank());
    }
}
