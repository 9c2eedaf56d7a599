package fr.ars.portal.audit.internal;

import fr.ars.portal.kernel.RecurringTask;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Seals, within seconds, the lines that have been committed since the last time. */
@ApplicationScoped
public class SealJournal implements RecurringTask {

    private static final int BATCH = 500;

    @Inject
    JournalSealer sealer;

    @Override
    public String kind() {
        return "audit.seal";
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(2);
    }

    @Override
    public void run() {
        int sealed;
        do {
            sealed = sealer.sealNext(BATCH);
        } while (sealed == BATCH);
    }
}
