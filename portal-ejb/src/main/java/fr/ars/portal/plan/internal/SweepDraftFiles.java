package fr.ars.portal.plan.internal;

import fr.ars.portal.kernel.RecurringTask;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Deletes once a day the files of drafts that no import waits for: their transaction was rolled back. */
@ApplicationScoped
public class SweepDraftFiles implements RecurringTask {

    private static final Duration UNDER_WAY = Duration.ofDays(1);

    @Inject
    DraftFiles files;

    @Inject
    DraftImportRepository imports;

    @Inject
    Clock clock;

    @Override
    public String kind() {
        return "plan.sweep-imports";
    }

    @Override
    public Duration pause() {
        return Duration.ofDays(1);
    }

    @Override
    public void run() {
        List<UUID> old = new ArrayList<>(files.keptBefore(clock.instant().minus(UNDER_WAY)));
        old.removeAll(imports.needed(old));
        old.forEach(files::discard);
    }
}
