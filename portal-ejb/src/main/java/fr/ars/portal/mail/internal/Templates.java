package fr.ars.portal.mail.internal;

import fr.ars.portal.mail.Mail;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The templates of {@code mail/}, read once. Every message ends with the foot that names who writes. */
public final class Templates {

    private static final Map<String, Template> KNOWN = new ConcurrentHashMap<>();
    private static final String FOOT = "footer";

    private Templates() {}

    public static Letter write(Mail mail) {
        Map<String, String> values = new HashMap<>(mail.values());
        values.put("sender", mail.sender().name());
        return KNOWN.computeIfAbsent(mail.template(), Templates::load).fill(values);
    }

    private static Template load(String name) {
        return Template.parse(name, read(name) + "\n\n" + read(FOOT));
    }

    private static String read(String name) {
        try (InputStream stream = Templates.class.getResourceAsStream("/mail/" + name + ".txt")) {
            if (stream == null) {
                throw new IllegalStateException("mail/" + name + ".txt is missing");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("mail/" + name + ".txt cannot be read", e);
        }
    }
}
