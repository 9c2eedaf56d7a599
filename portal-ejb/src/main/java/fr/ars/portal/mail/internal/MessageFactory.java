package fr.ars.portal.mail.internal;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;

/** Makes the message that travels: plain text, marked as written by a machine (RFC 3834) so that none answers it. */
class MessageFactory {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final Session session;
    private final MailSettings settings;

    MessageFactory(Session session, MailSettings settings) {
        this.session = session;
        this.settings = settings;
    }

    MimeMessage message(Outgoing mail, Instant now) {
        String messageId = "<" + mail.token() + "@" + settings.from().domain() + ">";
        MimeMessage message = new MimeMessage(session) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", messageId);
            }
        };
        try {
            message.setFrom(new InternetAddress(settings.from().value(), settings.name(), UTF_8));
            message.setRecipient(
                    Message.RecipientType.TO, new InternetAddress(mail.to().value(), true));
            message.setSubject(mail.subject(), UTF_8);
            message.setText(mail.text(), UTF_8);
            message.setSentDate(Date.from(now));
            message.setHeader("Auto-Submitted", "auto-generated");
            message.setHeader("Content-Language", "fr");
            message.saveChanges();
            return message;
        } catch (MessagingException | UnsupportedEncodingException e) {
            throw new IllegalStateException("A message cannot be put together", e);
        }
    }
}
