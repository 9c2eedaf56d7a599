package fr.ars.portal.mail.internal;

import fr.ars.portal.mail.EmailAddress;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;

/**
 * How the portal reaches its mail server, and under which name it writes.
 *
 * @param starttls whether the connection must be encrypted before anything is said
 */
record MailSettings(
        Optional<String> host,
        int port,
        Optional<String> user,
        Optional<String> password,
        boolean starttls,
        EmailAddress from,
        String name) {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** Jakarta Mail waits for ever unless told otherwise. */
    Properties properties() {
        String milliseconds = Long.toString(PATIENCE.toMillis());
        Properties properties = new Properties();
        properties.setProperty("mail.transport.protocol", "smtp");
        host.ifPresent(h -> properties.setProperty("mail.smtp.host", h));
        properties.setProperty("mail.smtp.port", Integer.toString(port));
        properties.setProperty("mail.smtp.connectiontimeout", milliseconds);
        properties.setProperty("mail.smtp.timeout", milliseconds);
        properties.setProperty("mail.smtp.writetimeout", milliseconds);
        properties.setProperty("mail.smtp.from", from.value());
        properties.setProperty("mail.smtp.auth", Boolean.toString(user.isPresent()));
        properties.setProperty("mail.smtp.starttls.enable", Boolean.toString(starttls));
        properties.setProperty("mail.smtp.starttls.required", Boolean.toString(starttls));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        return properties;
    }
}
