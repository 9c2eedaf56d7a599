package fr.ars.portal.notification.internal;

import fr.ars.portal.consultation.Milestone;
import fr.ars.portal.notification.Subscription;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.OptionalLong;

/** Tells those who follow a consultation of one milestone, a few hundred in one transaction, each exactly once. */
@Stateless
public class Telling {

    private static final int AT_ONCE = 200;

    @Inject
    SubscriptionRepository subscriptions;

    @Inject
    FollowLetters letters;

    /** Where to go on; empty when everybody has been told. */
    public OptionalLong tellSome(Milestone milestone, long after) {
        List<Subscription> some = subscriptions.followers(milestone, after, AT_ONCE);
        some.stream()
                .filter(subscription -> subscription.isDue(milestone))
                .filter(subscription -> subscriptions.isFirst(subscription, milestone))
                .forEach(subscription -> letters.tell(subscription, milestone));
        return some.size() < AT_ONCE
                ? OptionalLong.empty()
                : OptionalLong.of(some.getLast().id());
    }
}
