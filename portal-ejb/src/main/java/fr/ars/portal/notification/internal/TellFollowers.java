package fr.ars.portal.notification.internal;

import fr.ars.portal.consultation.Milestone;
import fr.ars.portal.consultation.MilestoneQueries;
import fr.ars.portal.kernel.RecurringTask;
import fr.ars.portal.notification.Subscription;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;

/**
 * Looks again and again what consultations have reached, and tells those who follow them. However often it runs, and
 * after however long a stop within a month, each letter is sent once.
 */
@ApplicationScoped
public class TellFollowers implements RecurringTask {

    /** What is older is no news any more. */
    private static final Duration NEWS = Duration.ofDays(31);

    @Inject
    MilestoneQueries milestones;

    @Inject
    Telling telling;

    @Inject
    ForgetSubscriptions unconfirmed;

    @Inject
    Clock clock;

    @Override
    public String kind() {
        return "notification.follow";
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(5);
    }

    @Override
    public void run() {
        Instant now = clock.instant();
        milestones.reached(now.minus(NEWS), now).forEach(this::tell);
        unconfirmed.forget(now.minus(Subscription.TIME_TO_CONFIRM));
    }

    private void tell(Milestone milestone) {
        OptionalLong next = telling.tellSome(milestone, 0);
        while (next.isPresent()) {
            next = telling.tellSome(milestone, next.getAsLong());
        }
    }
}
