package fr.ars.portal.mail.internal;

import fr.ars.portal.kernel.RecurringTask;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Erases the text of messages that have served ({@code portal.mail.keep-text-days}), then, in a year, their lines. */
@ApplicationScoped
public class EraseMails implements RecurringTask {

    @Inject
    @ConfigProperty(name = "portal.mail.keep-text-days", defaultValue = "30")
    int keepTextDays;

    @Inject
    Outbox outbox;

    @Inject
    PostOffice postOffice;

    @Override
    public String kind() {
        return "mail.erase";
    }

    @Override
    public Duration pause() {
        return Duration.ofDays(1);
    }

    @Override
    public void run() {
        List<UUID> erased;
        do {
            erased = outbox.eraseTextsOlderThan(Duration.ofDays(keepTextDays));
            erased.forEach(postOffice::forget);
        } while (!erased.isEmpty());
        outbox.removeLinesOlderThanAYear();
    }
}
