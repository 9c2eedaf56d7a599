package fr.ars.portal.notification;

import fr.ars.portal.audit.Journal;
import fr.ars.portal.consultation.ConsultationId;
import fr.ars.portal.consultation.ConsultationLine;
import fr.ars.portal.consultation.ConsultationQueries;
import fr.ars.portal.identity.Capability;
import fr.ars.portal.identity.Requires;
import fr.ars.portal.kernel.AgencyScope;
import fr.ars.portal.kernel.NotFoundException;
import fr.ars.portal.kernel.Secret;
import fr.ars.portal.kernel.SubjectRef;
import fr.ars.portal.mail.EmailAddress;
import fr.ars.portal.notification.internal.FollowLetters;
import fr.ars.portal.notification.internal.SubscriptionRepository;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Anybody follows a consultation by e-mail: asks, confirms by a letter, and leaves by any later one. */
@Stateless
public class FollowService {

    /** So many letters that ask may go to one address within an hour. */
    private static final long MOST_ASKED = 5;

    @Inject
    SubscriptionRepository subscriptions;

    @Inject
    ConsultationQueries consultations;

    @Inject
    FollowLetters letters;

    @Inject
    Journal journal;

    @Inject
    Clock clock;

    /** Asks the owner of an address whether they want this. The answer is the same whoever follows already. */
    @Requires(Capability.SUBSCRIBE)
    public void ask(AgencyScope scope, ConsultationId id, EmailAddress email, Wishes wishes) {
        ConsultationLine line = consultations
                .find(scope, id)
                .orElseThrow(() -> new NotFoundException(id.ref()))
                .line();
        Instant now = clock.instant();
        if (subscriptions.askedSince(email, now.minus(Duration.ofHours(1))) >= MOST_ASKED) {
            throw new NotificationException("follow.too-many");
        }
        Secret confirmation = Secret.random();
        Subscription subscription =
                subscriptions.add(new Subscription(email, id, line.place(), wishes, confirmation, now));
        letters.ask(subscription, line.title(), line.agency(), confirmation);
    }

    /** Says yes; an earlier subscription of the same address to the same consultation gives way to this one. */
    @Requires(Capability.SUBSCRIBE)
    public ConsultationId confirm(AgencyScope scope, Secret confirmation) {
        Subscription subscription = subscriptions
                .byConfirmation(confirmation)
                .orElseThrow(() -> new NotFoundException(new SubjectRef("subscription", "confirmation")));
        if (!subscription.isConfirmed()) {
            subscription.confirm(clock.instant());
            subscriptions.eraseOthers(subscription);
            journal.record("subscription.confirmed", subscription.ref(), scope.agency(), Map.of());
        }
        return subscription.consultation();
    }

    /** Leaves: nothing of it is kept. Leaving twice is no mistake. */
    @Requires(Capability.SUBSCRIBE)
    public void leave(AgencyScope scope, Secret leaving) {
        subscriptions.byLeaving(leaving).ifPresent(subscription -> {
            subscriptions.erase(subscription);
            journal.record("subscription.ended", subscription.ref(), scope.agency(), Map.of());
        });
    }

    /** What a link that confirms is about; empty when it is none. */
    @Requires(Capability.SUBSCRIBE)
    public Optional<ConsultationId> asked(AgencyScope scope, Secret confirmation) {
        return subscriptions.byConfirmation(confirmation).map(Subscription::consultation);
    }
}
