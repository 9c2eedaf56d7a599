package fr.ars.portal.web.faces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * The words on screen. A key names its bundle before the first dot: {@code consultation.days-left} stands in
 * {@code fr/ars/portal/i18n/consultation.properties} under {@code days-left}. In pages: {@code #{t.of('common.skip')}},
 * with values {@code #{t.with('consultation.days-left', [days])}} (java.text.MessageFormat).
 */
@Named("t")
@ApplicationScoped
public class Texts {

    public String of(String key) {
        return with(key, List.of());
    }

    public String with(String key, List<?> values) {
        String text = raw(key);
        // Pages look through an Optional without seeing it; a message would print its name.
        Object[] bare = values.stream()
                .map(value -> value instanceof Optional<?> some
                        ? some.map(Object.class::cast).orElse("")
                        : value)
                .toArray();
        return values.isEmpty() ? text : new MessageFormat(text, Locale.FRANCE).format(bare);
    }

    /** Whether there are words for this key. */
    public boolean has(String key) {
        try {
            raw(key);
            return true;
        } catch (MissingResourceException e) {
            return false;
        }
    }

    private static String raw(String key) {
        int dot = key.indexOf('.');
        if (dot < 1) {
            throw new MissingResourceException("A key is bundle.key", Texts.class.getName(), key);
        }
        return ResourceBundle.getBundle("fr.ars.portal.i18n." + key.substring(0, dot), Locale.FRENCH)
                .getString(key.substring(dot + 1));
    }
}
