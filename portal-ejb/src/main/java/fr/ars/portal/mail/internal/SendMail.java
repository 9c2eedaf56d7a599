package fr.ars.portal.mail.internal;

import fr.ars.portal.kernel.FailureText;
import fr.ars.portal.kernel.TaskHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/**
 * Sends one message. If the server stops between handing it over and noting it, it is handed over again, under the same
 * Message-ID.
 */
@ApplicationScoped
public class SendMail implements TaskHandler {

    public static final String KIND = "mail.send";

    @Inject
    Outbox outbox;

    @Inject
    PostOffice postOffice;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(String payload) {
        UUID token = UUID.fromString(payload);
        Optional<Outgoing> mail = outbox.take(token);
        if (mail.isEmpty()) {
            return;
        }
        try {
            postOffice.deliver(mail.get());
        } catch (RefusedException e) {
            outbox.refused(token, FailureText.of(e));
            return;
        } catch (RuntimeException e) {
            outbox.attemptFailed(token, FailureText.of(e));
            throw e;
        }
        outbox.sent(token);
    }

    @Override
    public void givenUp(String payload) {
        outbox.givenUp(UUID.fromString(payload));
    }
}
