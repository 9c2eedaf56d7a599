package fr.ars.portal.consultation;

import fr.ars.portal.kernel.AgencyCode;
import fr.ars.portal.kernel.Slug;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An agency asks the public what it thinks of a frozen draft, between two instants. Contributions count when they are
 * received from {@code opensAt} on and before {@code closesAt}. A draft consultation can still be changed in everything;
 * once planned it can only be given more time, be answered, or be cancelled with a public reason.
 */
@Entity
@Table(name = "consultation")
public class Consultation {

    /** A choice of the portal, to catch a mistake: no text limits how long a consultation may last. */
    private static final Duration LONGEST = Duration.ofDays(3 * 365);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "agency_code", nullable = false)
    private String agencyCode;

    @Column(nullable = false)
    private String title;

    @Column(nullable = false)
    private String purpose;

    @Column(nullable = false)
    private String decider;

    @Column(name = "open_to_change", nullable = false)
    private String openToChange;

    @Column(name = "draft_version_id", nullable = false)
    private long draftVersion;

    @Column(name = "opens_at", nullable = false)
    private Instant opensAt;

    @Column(name = "closes_at", nullable = false)
    private Instant closesAt;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ConsultationState state = ConsultationState.DRAFT;

    @Column(name = "cancellation_reason")
    private @Nullable String cancellationReason;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Consultation() {}

    public Consultation(AgencyCode agency, Announcement announcement) {
        this.agencyCode = agency.value();
        this.title = announcement.title();
        this.purpose = announcement.purpose();
        this.decider = announcement.decider();
        this.openToChange = announcement.openToChange();
        this.draftVersion = announcement.draftVersion();
        this.opensAt = announcement.opensAt();
        this.closesAt = announcement.closesAt();
    }

    /**
     * Replaces everything that was said of it, while nobody but the agency has read it.
     *
     * @param seen the version its author had before their eyes
     */
    public void rewrite(Announcement announcement, int seen) {
        if (state != ConsultationState.DRAFT) {
            throw new ConsultationException("already-planned");
        }
        if (seen != version) {
            throw new ConsultationException("changed-meanwhile");
        }
        title = announcement.title();
        purpose = announcement.purpose();
        decider = announcement.decider();
        openToChange = announcement.openToChange();
        draftVersion = announcement.draftVersion();
        opensAt = announcement.opensAt();
        closesAt = announcement.closesAt();
    }

    /**
     * Announces it.
     *
     * @param textIsFrozen whether the draft can no longer change: nobody is asked about a text that moves
     * @param earliestClosing what the rule on minimum duration gives for this opening
     */
    public void plan(Instant now, boolean textIsFrozen, Instant earliestClosing) {
        if (!textIsFrozen) {
            throw new ConsultationException("text-not-frozen");
        }
        if (opensAt.isBefore(now)) {
            throw new ConsultationException("opens-in-the-past");
        }
        if (closesAt.isBefore(earliestClosing)) {
            throw new ConsultationException("too-short");
        }
        requireNotTooFar(opensAt, closesAt);
        become(ConsultationState.PLANNED);
    }

    /** Gives more time, never less, and only while it has not closed. */
    public void extendTo(Instant newClosing, Instant now) {
        if (state != ConsultationState.PLANNED || phaseAt(now) == Phase.CLOSED) {
            throw new ConsultationException("cannot-extend");
        }
        if (!newClosing.isAfter(closesAt)) {
            throw new ConsultationException("shortening-forbidden");
        }
        requireNotTooFar(opensAt, newClosing);
        closesAt = newClosing;
    }

    /** A mistyped year would be for ever: what is announced is never shortened. */
    private static void requireNotTooFar(Instant opensAt, Instant closesAt) {
        if (closesAt.isAfter(opensAt.plus(LONGEST))) {
            throw new ConsultationException("too-far", LONGEST.toDays() / 365);
        }
    }

    /** Gives it up while it is announced or under way; what has closed is answered. */
    public void cancel(String publicReason, Instant now) {
        if (phaseAt(now) != Phase.UPCOMING && phaseAt(now) != Phase.OPEN) {
            throw new ConsultationException("cannot-cancel");
        }
        become(ConsultationState.CANCELLED);
        cancellationReason = publicReason;
    }

    void synthesisSubmitted(Instant now) {
        if (phaseAt(now) != Phase.CLOSED) {
            throw new ConsultationException("not-closed-yet");
        }
        become(ConsultationState.SYNTHESIS_SUBMITTED);
    }

    void synthesisReturned() {
        become(ConsultationState.PLANNED);
    }

    void synthesisPublished() {
        become(ConsultationState.SYNTHESIS_PUBLISHED);
    }

    private void become(ConsultationState next) {
        if (!state.mayBecome(next)) {
            throw new ConsultationException("not-now", state.name(), next.name());
        }
        state = next;
    }

    public Phase phaseAt(Instant now) {
        return phase(state, opensAt, closesAt, now);
    }

    /** The phase of a consultation with this state and these dates, at an instant. */
    public static Phase phase(ConsultationState state, Instant opensAt, Instant closesAt, Instant now) {
        return switch (state) {
            case DRAFT -> Phase.DRAFT;
            case CANCELLED -> Phase.CANCELLED;
            case SYNTHESIS_PUBLISHED -> Phase.ANSWERED;
            case PLANNED, SYNTHESIS_SUBMITTED ->
                now.isBefore(opensAt) ? Phase.UPCOMING : now.isBefore(closesAt) ? Phase.OPEN : Phase.CLOSED;
        };
    }

    /** Whether something received at that instant comes too late to count. */
    public boolean isLate(Instant receivedAt) {
        return !receivedAt.isBefore(closesAt);
    }

    public ConsultationId id() {
        return new ConsultationId(Optional.ofNullable(id).orElseThrow());
    }

    public AgencyCode agency() {
        return new AgencyCode(agencyCode);
    }

    public String title() {
        return title;
    }

    public String slug() {
        return Slug.of(title);
    }

    public long draftVersion() {
        return draftVersion;
    }

    public Instant opensAt() {
        return opensAt;
    }

    public Instant closesAt() {
        return closesAt;
    }

    public ConsultationState state() {
        return state;
    }

    public Optional<String> cancellationReason() {
        return Optional.ofNullable(cancellationReason);
    }
}
