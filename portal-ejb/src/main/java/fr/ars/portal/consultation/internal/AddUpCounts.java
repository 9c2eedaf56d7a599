package fr.ars.portal.consultation.internal;

import fr.ars.portal.kernel.RecurringTask;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Keeps the changes of the figures few. Nothing depends on it being fast: what is not added up yet is read as it is. */
@ApplicationScoped
public class AddUpCounts implements RecurringTask {

    private static final int AT_ONCE = 2_000;

    @Inject
    CountRepository counts;

    @Override
    public String kind() {
        return "consultation.add-up-counts";
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(2);
    }

    @Override
    public void run() {
        int added;
        do {
            added = counts.addUp(AT_ONCE);
        } while (added == AT_ONCE);
    }
}
