package fr.ars.portal.mail.internal;

import jakarta.mail.internet.MimeMessage;
import java.util.UUID;

/** A way out for messages. */
interface MailTransport {

    /**
     * Hands the message over.
     *
     * @throws RefusedException when the address will never do
     * @throws RuntimeException when another attempt may succeed
     */
    void deliver(UUID token, MimeMessage message);

    /** Removes what this transport may have kept of the message. */
    void forget(UUID token);
}
