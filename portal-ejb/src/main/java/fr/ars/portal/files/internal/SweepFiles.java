package fr.ars.portal.files.internal;

import fr.ars.portal.kernel.RecurringTask;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Clears up once a day: uploads nobody claimed, contents whose transaction was rolled back, what was begun and never
 * ended. What is younger than a day is left alone, for it may belong to a transaction still under way; what is older
 * than a week has been looked at before.
 */
@ApplicationScoped
public class SweepFiles implements RecurringTask {

    private static final Duration UNDER_WAY = Duration.ofDays(1);
    private static final Duration LOOKED_AT = Duration.ofDays(7);
    private static final int BATCH = 500;

    @Inject
    FileChecks checks;

    @Inject
    Contents contents;

    @Inject
    Scanning scanning;

    @Inject
    Clock clock;

    @Override
    public String kind() {
        return "files.sweep";
    }

    @Override
    public Duration pause() {
        return Duration.ofDays(1);
    }

    @Override
    public void run() {
        while (checks.removeUnclaimed() > 0) {
            // A few hundred at a time.
        }
        Instant now = clock.instant();
        List<Address> written = contents.writtenBetween(now.minus(LOOKED_AT), now.minus(UNDER_WAY));
        for (int start = 0; start < written.size(); start += BATCH) {
            List<Address> batch = written.subList(start, Math.min(start + BATCH, written.size()));
            checks.unused(batch).forEach(contents::delete);
        }
        contents.clearAside(now.minus(UNDER_WAY));
        if (scanning.isConfigured()) {
            checks.orderMissingScans();
        }
    }
}
