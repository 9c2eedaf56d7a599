package fr.ars.portal.notification.internal;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;

/** Erases what nobody has said yes to in time. */
@Stateless
public class ForgetSubscriptions {

    @Inject
    SubscriptionRepository subscriptions;

    public void forget(Instant askedBefore) {
        subscriptions.eraseUnconfirmed(askedBefore);
    }
}
