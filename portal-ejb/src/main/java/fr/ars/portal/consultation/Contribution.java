package fr.ars.portal.consultation;

import fr.ars.portal.consultation.internal.ContributionCounting;
import fr.ars.portal.kernel.AgencyCode;
import fr.ars.portal.kernel.Secret;
import fr.ars.portal.kernel.SubjectRef;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one person said on one section, or on the whole text. It is received at the instant its request arrived, and
 * whether it is in time is decided by that instant alone, for ever. Without an account it must be confirmed by e-mail
 * within 72 hours; then a moderator reads it, and once published the agency answers it.
 */
@Entity
@EntityListeners(ContributionCounting.class)
@Table(name = "contribution")
public class Contribution {

    /**
     * The two links of a contribution.
     *
     * @param receipt shown on screen: opens the receipt
     * @param confirmation sent by e-mail and shown nowhere: proves that the address is the person's
     */
    public record Links(Secret receipt, Secret confirmation) {}

    private static final int LONGEST_NOTE = 2_000;

    /** How long a link sent by e-mail confirms. */
    public static final Duration TIME_TO_CONFIRM = Duration.ofHours(72);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "consultation_id", nullable = false)
    private long consultation;

    /** The agency through whose portal it came, or the nation. */
    @Column(name = "place_code", nullable = false)
    private String place;

    @Column(name = "section_id")
    private @Nullable Long section;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Stance stance;

    @Column(nullable = false)
    private String text;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Capacity capacity;

    @Column(name = "department_code")
    private @Nullable String department;

    @Column(name = "public_name")
    private @Nullable String publicName;

    @Column(name = "account_id")
    private @Nullable UUID account;

    @Column(name = "email")
    private @Nullable String email;

    @Column(name = "received_at", nullable = false)
    private Instant receivedAt;

    @Column(nullable = false)
    private boolean late;

    @Column(name = "receipt_digest", nullable = false)
    private String receiptDigest;

    @Column(name = "confirmation_digest")
    private @Nullable String confirmationDigest;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ContributionState state;

    @Column(name = "moderated_at")
    private @Nullable Instant moderatedAt;

    @Column(name = "moderated_by")
    private @Nullable UUID moderatedBy;

    @Column(name = "refusal_reason")
    private @Nullable String refusalReason;

    @Column(name = "refusal_note")
    private @Nullable String refusalNote;

    @Column(name = "answer_id")
    private @Nullable Long answer;

    /** The outcome of its answer, here as well for lists to be filtered by. */
    @Enumerated(EnumType.STRING)
    @Column
    private @Nullable Outcome outcome;

    @Version
    private int version;

    /** How the figures count it so far. */
    @Transient
    private @Nullable Counted countedBefore;

    @SuppressWarnings("NullAway.Init")
    protected Contribution() {}

    /**
     * Receives it.
     *
     * @param window that of the portal through which it comes
     * @param links open the receipt and confirm the address
     */
    public Contribution(
            ConsultationWindow window,
            Optional<Long> section,
            Author author,
            ContributionText words,
            Instant receivedAt,
            Links links) {
        this.consultation = window.consultation().id().value();
        this.place = window.place().value();
        this.section = section.orElse(null);
        this.stance = words.chosenStance();
        this.text = words.text().strip();
        this.capacity = words.chosenCapacity();
        this.department = author.department().orElse(null);
        this.publicName =
                words.publicName().isBlank() ? null : words.publicName().strip();
        this.account = author.account().orElse(null);
        this.email = author.email().orElse(null);
        this.receivedAt = receivedAt;
        this.late = window.isLate(receivedAt);
        this.receiptDigest = links.receipt().digest();
        this.confirmationDigest =
                author.isVerified() ? null : links.confirmation().digest();
        this.state = author.isVerified() ? ContributionState.TO_MODERATE : ContributionState.TO_CONFIRM;
    }

    /** The person has followed the link sent to their address. Following it twice is no mistake. */
    public void confirm(Instant now) {
        if (state != ContributionState.TO_CONFIRM) {
            return;
        }
        if (now.isAfter(receivedAt.plus(TIME_TO_CONFIRM))) {
            throw new ConsultationException("confirmation-expired");
        }
        become(ContributionState.TO_MODERATE);
    }

    public void publish(UUID moderator, Instant now) {
        become(ContributionState.PUBLISHED);
        moderated(moderator, now);
        refusalReason = null;
        refusalNote = null;
    }

    /**
     * Does not publish it.
     *
     * @param reason the code of a reason of the charter
     * @param note what the moderator adds for the author; may be empty
     */
    public void refuse(UUID moderator, Instant now, String reason, String note) {
        if (note.length() > LONGEST_NOTE) {
            throw new ConsultationException("note-too-long", LONGEST_NOTE);
        }
        become(ContributionState.REFUSED);
        moderated(moderator, now);
        refusalReason = reason;
        refusalNote = note.isBlank() ? null : note.strip();
    }

    private void moderated(UUID moderator, Instant now) {
        moderatedBy = moderator;
        moderatedAt = now;
    }

    /** Whoever decides says what they saw: somebody else may have decided since. */
    void requireStill(ContributionState seen) {
        if (state != seen) {
            throw new ConsultationException("moderated-meanwhile", number().toString());
        }
    }

    /** The agency answers it; a later answer takes the place of an earlier one. */
    void answered(long answerId, Outcome given) {
        if (state != ContributionState.PUBLISHED) {
            throw new ConsultationException("answer-needs-publication", number().toString());
        }
        answer = answerId;
        outcome = given;
    }

    /** How the figures count it; not at all before its author has confirmed it. */
    public Optional<Counted> counted() {
        if (state == ContributionState.TO_CONFIRM) {
            return Optional.empty();
        }
        return Optional.of(new Counted(
                consultation(),
                Optional.ofNullable(section).orElse(0L),
                stance,
                capacity,
                Optional.ofNullable(department).orElse(""),
                receivedAt.truncatedTo(ChronoUnit.HOURS),
                state,
                late,
                Optional.ofNullable(outcome)));
    }

    /** For what keeps the figures: they now count it as it is. */
    public void noteCounted() {
        countedBefore = counted().orElse(null);
    }

    public Optional<Counted> countedBefore() {
        return Optional.ofNullable(countedBefore);
    }

    private void become(ContributionState next) {
        if (!state.mayBecome(next)) {
            throw new ConsultationException("contribution-not-now", number().toString());
        }
        state = next;
    }

    /** How the journal and the files joined to it name it. */
    public SubjectRef ref() {
        return new SubjectRef("contribution", number().toString());
    }

    public ContributionNumber number() {
        return new ContributionNumber(Optional.ofNullable(id).orElseThrow());
    }

    public ConsultationId consultation() {
        return new ConsultationId(consultation);
    }

    /** The agency through whose portal it came, or the nation: its links lead back there, its hours are told there. */
    public AgencyCode place() {
        return new AgencyCode(place);
    }

    public ContributionState state() {
        return state;
    }

    public boolean isLate() {
        return late;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public Optional<Long> section() {
        return Optional.ofNullable(section);
    }

    public Optional<String> email() {
        return Optional.ofNullable(email);
    }

    public Optional<UUID> account() {
        return Optional.ofNullable(account);
    }

    public Optional<String> refusalReason() {
        return Optional.ofNullable(refusalReason);
    }

    public Optional<String> refusalNote() {
        return Optional.ofNullable(refusalNote);
    }
}
