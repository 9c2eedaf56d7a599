package fr.ars.portal.notification;

import fr.ars.portal.consultation.ConsultationId;
import fr.ars.portal.consultation.Milestone;
import fr.ars.portal.kernel.AgencyCode;
import fr.ars.portal.kernel.Secret;
import fr.ars.portal.kernel.SubjectRef;
import fr.ars.portal.mail.EmailAddress;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Somebody follows a consultation through one portal. The address was typed by anybody: nothing is sent to it, besides one
 * letter that asks, before its owner has said yes. Leaving erases it.
 */
@Entity
@Table(name = "subscription")
public class Subscription {

    /** How long the letter that asks can be answered; what is not confirmed by then is erased. */
    public static final Duration TIME_TO_CONFIRM = Duration.ofHours(72);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(nullable = false)
    private String email;

    @Column(name = "consultation_id", nullable = false)
    private long consultation;

    @Column(name = "place_code", nullable = false)
    private String place;

    @Column(name = "wants_opening", nullable = false)
    private boolean wantsOpening;

    @Column(name = "wants_closing_soon", nullable = false)
    private boolean wantsClosingSoon;

    @Column(name = "wants_answer", nullable = false)
    private boolean wantsAnswer;

    @Column(name = "asked_at", nullable = false)
    private Instant askedAt;

    @Column(name = "confirmation_digest", nullable = false)
    private String confirmationDigest;

    @Column(name = "confirmed_at")
    private @Nullable Instant confirmedAt;

    /** As it is, for every letter repeats it: all it opens is the way out. */
    @Column(name = "leaving", nullable = false)
    private String leaving;

    @SuppressWarnings("NullAway.Init")
    protected Subscription() {}

    public Subscription(
            EmailAddress email,
            ConsultationId consultation,
            AgencyCode place,
            Wishes wishes,
            Secret confirmation,
            Instant now) {
        if (wishes.areNone()) {
            throw new NotificationException("follow.nothing-wanted");
        }
        this.email = email.value();
        this.consultation = consultation.value();
        this.place = place.value();
        this.wantsOpening = wishes.opening();
        this.wantsClosingSoon = wishes.closingSoon();
        this.wantsAnswer = wishes.answer();
        this.confirmationDigest = confirmation.digest();
        this.leaving = Secret.random().value();
        this.askedAt = now;
    }

    /** Its owner says yes. Saying it twice is no mistake. */
    public void confirm(Instant now) {
        if (confirmedAt == null) {
            if (now.isAfter(askedAt.plus(TIME_TO_CONFIRM))) {
                throw new NotificationException("follow.confirmation-expired");
            }
            confirmedAt = now;
        }
    }

    /** Whether they asked to be told of that, and had before it happened; an approaching end has not happened yet. */
    public boolean isDue(Milestone milestone) {
        boolean news = milestone.kind() == Milestone.Kind.CLOSING_SOON
                || Optional.ofNullable(confirmedAt)
                        .filter(milestone.at()::isAfter)
                        .isPresent();
        return confirmedAt != null && news && wishes().include(milestone.kind());
    }

    public Wishes wishes() {
        return new Wishes(wantsOpening, wantsClosingSoon, wantsAnswer);
    }

    public boolean isConfirmed() {
        return confirmedAt != null;
    }

    public EmailAddress email() {
        return new EmailAddress(email);
    }

    public ConsultationId consultation() {
        return new ConsultationId(consultation);
    }

    public AgencyCode place() {
        return new AgencyCode(place);
    }

    /** The word of the link by which one leaves. */
    public Secret leaving() {
        return new Secret(leaving);
    }

    public long id() {
        return Optional.ofNullable(id).orElseThrow();
    }

    /** How the journal names it. */
    public SubjectRef ref() {
        return SubjectRef.of("subscription", id());
    }
}
