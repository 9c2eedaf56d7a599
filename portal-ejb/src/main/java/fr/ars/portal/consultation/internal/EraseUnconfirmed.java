package fr.ars.portal.consultation.internal;

import fr.ars.portal.kernel.RecurringTask;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Erases contributions whose address was not confirmed in time: they were never shown and never counted. */
@ApplicationScoped
public class EraseUnconfirmed implements RecurringTask {

    @Inject
    UnconfirmedEraser eraser;

    @Override
    public String kind() {
        return "consultation.erase-unconfirmed";
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        while (eraser.eraseSome()) {
            // Each call is a transaction of its own.
        }
    }
}
