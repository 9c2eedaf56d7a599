package fr.ars.portal.mail.internal;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.util.UUID;

/** Hands messages to the mail server, one connection each. */
class SmtpTransport implements MailTransport {

    private final Session session;
    private final MailSettings settings;

    SmtpTransport(Session session, MailSettings settings) {
        this.session = session;
        this.settings = settings;
    }

    @Override
    public void deliver(UUID token, MimeMessage message) {
        try (Transport transport = session.getTransport()) {
            transport.connect(settings.user().orElse(null), settings.password().orElse(null));
            transport.sendMessage(message, message.getAllRecipients());
        } catch (SendFailedException e) {
            if (e.getInvalidAddresses() != null && e.getInvalidAddresses().length > 0) {
                throw new RefusedException(e);
            }
            throw new IllegalStateException("The mail server did not take the message", e);
        } catch (MessagingException e) {
            throw new IllegalStateException("The mail server cannot be used", e);
        }
    }

    @Override
    public void forget(UUID token) {
        // Nothing of the message stays here.
    }
}
