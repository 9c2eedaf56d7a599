package fr.ars.portal.consultation;

import fr.ars.portal.kernel.AgencyCode;
import fr.ars.portal.kernel.AgencyScope;
import fr.ars.portal.kernel.Slug;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An agency, or the nation, asks the public what it thinks of a frozen draft. Contributions count when they are received
 * within the window of the portal through which they come. A draft consultation can still be changed in everything; once
 * planned it can only be given more time, be interrupted, be answered, or be cancelled with a public reason.
 */
@Entity
@Table(name = "consultation")
public class Consultation {

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

    @Enumerated(EnumType.STRING)
    @Column(name = "duration_rule", nullable = false)
    private DurationRule durationRule;

    @Column(name = "legal_basis", nullable = false)
    private String legalBasis;

    @Column(name = "raa_reference", nullable = false)
    private String raaReference;

    @Column(nullable = false)
    private String modalities;

    @Column(name = "notice_published_at")
    private @Nullable Instant noticePublishedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "closing_mode", nullable = false)
    private ClosingMode closingMode;

    @OneToMany(mappedBy = "consultation", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<ConsultationWindow> windows = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ConsultationState state = ConsultationState.DRAFT;

    @Column(name = "suspended_at")
    private @Nullable Instant suspendedAt;

    @Column(name = "cancellation_reason")
    private @Nullable String cancellationReason;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Consultation() {}

    @SuppressWarnings("NullAway.Init")
    public Consultation(AgencyCode owner, Announcement announcement, Zones zones) {
        this.agencyCode = owner.value();
        say(announcement, zones);
    }

    /**
     * Replaces everything that was said of it, while nobody but the agency has read it.
     *
     * @param seen the version its author had before their eyes
     */
    public void rewrite(Announcement announcement, int seen, Zones zones) {
        if (state != ConsultationState.DRAFT) {
            throw new ConsultationException("already-planned");
        }
        if (seen != version) {
            throw new ConsultationException("changed-meanwhile");
        }
        say(announcement, zones);
    }

    private void say(Announcement announcement, Zones zones) {
        title = announcement.title();
        purpose = announcement.purpose();
        decider = announcement.decider();
        openToChange = announcement.openToChange();
        draftVersion = announcement.draftVersion();
        Notice notice = announcement.notice();
        durationRule = Optional.ofNullable(notice.rule()).orElseThrow();
        legalBasis = notice.legalBasis();
        raaReference = notice.raaReference();
        modalities = notice.modalities();
        noticePublishedAt = notice.publishedAt().orElse(null);
        closingMode = announcement.reach().mode();
        windows().become(spans(announcement, zones));
    }

    private Map<AgencyCode, Span> spans(Announcement announcement, Zones zones) {
        ZoneId own = zones.of(agency());
        Map<AgencyCode, Span> spans = new LinkedHashMap<>();
        spans.put(agency(), new Span(announcement.opensAt(), announcement.closesAt()));
        announcement.reach().shownIn().forEach(place -> {
            ZoneId zone = zones.of(place);
            spans.put(
                    place,
                    new Span(
                            closingMode.in(zone, announcement.opensAt(), own),
                            closingMode.in(zone, announcement.closesAt(), own)));
        });
        return spans;
    }

    /**
     * Announces it. A notice that has no date yet is published by this.
     *
     * @param textIsFrozen whether the draft can no longer change: nobody is asked about a text that moves
     * @param shortest what the rule on minimum duration gives for a window
     */
    public void plan(Instant now, boolean textIsFrozen, Function<ConsultationWindow, EarliestClosing> shortest) {
        if (!textIsFrozen) {
            throw new ConsultationException("text-not-frozen");
        }
        if (legalBasis.isBlank() || modalities.isBlank()) {
            throw new ConsultationException("notice-missing");
        }
        noticePublishedAt = Optional.ofNullable(noticePublishedAt).orElse(now);
        for (ConsultationWindow window : windows) {
            requireFits(window, now, shortest.apply(window));
        }
        become(ConsultationState.PLANNED);
    }

    private void requireFits(ConsultationWindow window, Instant now, EarliestClosing earliest) {
        if (window.opensAt().isBefore(now)) {
            throw new ConsultationException("opens-in-the-past");
        }
        if (Optional.ofNullable(noticePublishedAt)
                .filter(window.opensAt()::isBefore)
                .isPresent()) {
            throw new ConsultationException("notice-after-opening");
        }
        if (window.closesAt().isBefore(earliest.at())) {
            throw new ConsultationException("too-short", earliest.source());
        }
        window.span().requireNotTooFar();
    }

    /** Gives more time, never less, and only while it has closed nowhere: all those who take part are given the same. */
    public void extendTo(Instant newClosing, Instant now, Zones zones) {
        if (state != ConsultationState.PLANNED || windows().anyClosed(now)) {
            throw new ConsultationException("cannot-extend");
        }
        ZoneId own = zones.of(agency());
        windows.forEach(window ->
                window.become(window.span().extendedTo(closingMode.in(zones.of(window.place()), newClosing, own))));
    }

    /** Interrupts it: nobody contributes any more, and its clock stands still. */
    public void suspend(Instant now) {
        if (state != ConsultationState.PLANNED || !windows().anyOpen(now)) {
            throw new ConsultationException("cannot-suspend");
        }
        become(ConsultationState.SUSPENDED);
        suspendedAt = now;
    }

    /** Takes it up again: every window that was interrupted ends later by exactly the time it lost. */
    public void resume(Instant now) {
        if (state != ConsultationState.SUSPENDED) {
            throw new ConsultationException("not-suspended");
        }
        Instant stopped = suspendedAt().orElseThrow();
        windows().change(span -> span.afterPause(stopped, now));
        become(ConsultationState.PLANNED);
        suspendedAt = null;
    }

    /** Gives it up while it is announced, under way or interrupted; what has closed is answered. */
    public void cancel(String publicReason, Instant now) {
        boolean running = state == ConsultationState.SUSPENDED
                || (state == ConsultationState.PLANNED && !windows().allClosed(now));
        if (!running) {
            throw new ConsultationException("cannot-cancel");
        }
        become(ConsultationState.CANCELLED);
        cancellationReason = publicReason;
        suspendedAt = null;
    }

    /** Begins to read what was received, once it has closed everywhere. */
    public void beginAnalysis(Instant now) {
        if (state == ConsultationState.PLANNED && !windows().allClosed(now)) {
            throw new ConsultationException("not-closed-yet");
        }
        become(ConsultationState.ANALYSIS);
    }

    /** Whoever submits a synthesis has read what was received; the first to do so says it by this. */
    void synthesisSubmitted(Instant now) {
        if (state != ConsultationState.ANALYSIS) {
            beginAnalysis(now);
        }
    }

    void synthesisReturned() {
        if (state != ConsultationState.ANALYSIS) {
            become(ConsultationState.ANALYSIS);
        }
    }

    void synthesisValidated() {
        become(ConsultationState.SYNTHESIS_VALIDATED);
    }

    void synthesisPublished() {
        become(ConsultationState.SYNTHESIS_PUBLISHED);
    }

    /** Whether the agency reads what it received: the time to say that there will be no synthesis. */
    void requireAnalysis() {
        if (state != ConsultationState.ANALYSIS) {
            throw notNow(ConsultationState.ANALYSIS);
        }
    }

    /** Says what came of it afterwards; this can be done again as things go on. */
    public void followUp() {
        become(ConsultationState.FOLLOW_UP_PUBLISHED);
    }

    /**
     * Files it away (CRPA L131-1: its results, or why there are none, are made public first).
     *
     * @param absenceExplained whether it is public why there is no synthesis
     */
    public void archive(boolean absenceExplained) {
        if (!state.mayBecome(ConsultationState.ARCHIVED)
                || (state == ConsultationState.ANALYSIS && !absenceExplained)) {
            throw new ConsultationException("archive-needs-synthesis");
        }
        become(ConsultationState.ARCHIVED);
    }

    private void become(ConsultationState next) {
        if (!state.mayBecome(next)) {
            throw notNow(next);
        }
        state = next;
    }

    private ConsultationException notNow(ConsultationState wanted) {
        return new ConsultationException("not-now", state.name(), wanted.name());
    }

    private Windows windows() {
        return new Windows(this, windows);
    }

    /** Where it stands for whoever leads it. */
    public Phase phaseAt(Instant now) {
        return phaseAt(now, own());
    }

    Phase phaseAt(Instant now, ConsultationWindow through) {
        return Phase.at(now, state, through.span(), suspendedAt());
    }

    /**
     * The window of a portal; empty when it is not shown there. In the national view, what an agency leads is seen as in
     * that agency.
     */
    public Optional<ConsultationWindow> window(AgencyScope portal) {
        return portal.isNational() ? Optional.of(own()) : windows().in(portal.owner());
    }

    /** The window of whoever leads it. */
    public ConsultationWindow own() {
        return windows().own();
    }

    public List<ConsultationWindow> allWindows() {
        return List.copyOf(windows);
    }

    public ConsultationId id() {
        return new ConsultationId(Optional.ofNullable(id).orElseThrow());
    }

    /** Whoever leads it; {@link AgencyCode#NATION} for the nation. */
    public AgencyCode agency() {
        return new AgencyCode(agencyCode);
    }

    /** The agency in whose journal it is told; empty for the nation. */
    public Optional<AgencyCode> owner() {
        return AgencyScope.of(agency()).agency();
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

    public DurationRule durationRule() {
        return durationRule;
    }

    public ClosingMode closingMode() {
        return closingMode;
    }

    public Notice notice() {
        return new Notice(durationRule, legalBasis, raaReference, modalities, Optional.ofNullable(noticePublishedAt));
    }

    /** What a new consultation on another text would begin with: everything that was said of this one. */
    Announcement announcement() {
        List<AgencyCode> others = windows.stream()
                .map(ConsultationWindow::place)
                .filter(place -> !place.equals(agency()))
                .toList();
        return new Announcement(
                title,
                purpose,
                decider,
                openToChange,
                draftVersion,
                own().opensAt(),
                own().closesAt(),
                new Notice(durationRule, legalBasis, "", modalities, Optional.empty()),
                new Reach(closingMode, others));
    }

    public ConsultationState state() {
        return state;
    }

    public Optional<Instant> suspendedAt() {
        return Optional.ofNullable(suspendedAt);
    }

    public Optional<String> cancellationReason() {
        return Optional.ofNullable(cancellationReason);
    }
}
