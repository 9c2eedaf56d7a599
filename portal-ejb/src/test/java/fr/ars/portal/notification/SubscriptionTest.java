package fr.ars.portal.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.ars.portal.consultation.ConsultationId;
import fr.ars.portal.consultation.Milestone;
import fr.ars.portal.kernel.AgencyCode;
import fr.ars.portal.kernel.Secret;
import fr.ars.portal.mail.EmailAddress;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SubscriptionTest {

    private static final Instant ASKED = Instant.parse("2028-03-01T08:00:00Z");
    private static final Wishes ALL = new Wishes(true, true, true);

    @Test
    void nobody_is_told_anything_before_the_owner_of_the_address_has_said_yes() {
        Subscription subscription = asked(ALL);
        assertThat(subscription.isDue(reached(Milestone.Kind.OPENED, ASKED.plusSeconds(60))))
                .isFalse();
        subscription.confirm(ASKED.plusSeconds(30));
        assertThat(subscription.isDue(reached(Milestone.Kind.OPENED, ASKED.plusSeconds(60))))
                .isTrue();
    }

    @Test
    void what_happened_before_they_said_yes_is_no_news_to_them_but_an_approaching_end_is() {
        Subscription subscription = asked(ALL);
        subscription.confirm(ASKED.plusSeconds(30));
        assertThat(subscription.isDue(reached(Milestone.Kind.OPENED, ASKED))).isFalse();
        assertThat(subscription.isDue(reached(Milestone.Kind.ANSWERED, ASKED))).isFalse();
        assertThat(subscription.isDue(reached(Milestone.Kind.CLOSING_SOON, ASKED.plus(Duration.ofDays(2)))))
                .isTrue();
    }

    @Test
    void only_what_was_asked_for_is_told() {
        Subscription subscription = asked(new Wishes(false, true, false));
        subscription.confirm(ASKED);
        Instant later = ASKED.plusSeconds(60);
        assertThat(subscription.isDue(reached(Milestone.Kind.OPENED, later))).isFalse();
        assertThat(subscription.isDue(reached(Milestone.Kind.ANSWERED, later))).isFalse();
        assertThat(subscription.isDue(reached(Milestone.Kind.CLOSING_SOON, later)))
                .isTrue();
    }

    @Test
    void the_letter_that_asks_can_be_answered_for_three_days() {
        Subscription late = asked(ALL);
        refused(() -> late.confirm(ASKED.plus(Subscription.TIME_TO_CONFIRM).plusMillis(1)), "confirmation-expired");
        Subscription inTime = asked(ALL);
        inTime.confirm(ASKED.plus(Subscription.TIME_TO_CONFIRM));
        assertThat(inTime.isConfirmed()).isTrue();
    }

    @Test
    void nothing_cannot_be_followed() {
        refused(() -> asked(new Wishes(false, false, false)), "nothing-wanted");
    }

    private static Subscription asked(Wishes wishes) {
        return new Subscription(
                new EmailAddress("a@exemple.fr"),
                new ConsultationId(3),
                new AgencyCode("NOR"),
                wishes,
                Secret.random(),
                ASKED);
    }

    private static Milestone reached(Milestone.Kind kind, Instant at) {
        AgencyCode normandie = new AgencyCode("NOR");
        return new Milestone(kind, new ConsultationId(3), normandie, normandie, "Les urgences", at);
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable what, String rule) {
        assertThatThrownBy(what)
                .isInstanceOf(NotificationException.class)
                .hasFieldOrPropertyWithValue("code", "follow." + rule);
    }
}
