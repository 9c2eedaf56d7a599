package fr.ars.portal.consultation.internal;

import fr.ars.portal.kernel.TaskHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Sends a letter to the contributors of a consultation, a few hundred of them in each transaction. */
@ApplicationScoped
public class SendMessage implements TaskHandler {

    public static final String KIND = "consultation.message";

    @Inject
    MessageSending sending;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(String payload) {
        long message = Long.parseLong(payload);
        while (sending.sendSome(message)) {
            // Each call is a transaction of its own.
        }
    }
}
