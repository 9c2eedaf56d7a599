package fr.ars.portal.plan.internal;

import fr.ars.portal.plan.CorrectionState;
import fr.ars.portal.plan.CorrectionVerb;
import fr.ars.portal.plan.correcting.Changes;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One thing that was done to a draft, with what undoes it and does it again. It is kept for ever. */
@Entity
@Table(name = "correction")
public class Correction {

    private static final int LONGEST_SUBJECT = 600;
    private static final int LONGEST_DETAIL = 1_100;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "draft_version_id")
    private long draft;

    @Column(name = "place")
    private int place;

    @Enumerated(EnumType.STRING)
    @Column(name = "verb")
    private CorrectionVerb verb;

    @Column(name = "subject")
    private String subject;

    @Column(name = "detail")
    private String detail;

    @Column(name = "sections")
    private int sections;

    @Column(name = "touched")
    private String touched;

    @Column(name = "structural")
    private boolean structural;

    @Column(name = "changes")
    private String changes;

    @Column(name = "done_by")
    private UUID doneBy;

    @Column(name = "done_at")
    private Instant doneAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private CorrectionState state;

    @Column(name = "revision")
    private int revision;

    @Column(name = "moved_by")
    private @Nullable UUID movedBy;

    @Column(name = "moved_at")
    private @Nullable Instant movedAt;

    @SuppressWarnings("NullAway.Init")
    protected Correction() {}

    /** What it is in words: the verb, the heading it was done to, and what became of it. */
    public record Words(CorrectionVerb verb, String subject, String detail) {}

    /** Which it is in its draft, and the draft's revision that it makes. */
    public record Place(int place, int revision) {}

    Correction(DraftVersion draft, Place place, Words words, Changes changes, UUID by, Instant now) {
        this.draft = draft.id().value();
        this.place = place.place();
        this.revision = place.revision();
        this.verb = words.verb();
        this.subject = fit(words.subject(), LONGEST_SUBJECT);
        this.detail = fit(words.detail(), LONGEST_DETAIL);
        this.sections = changes.touched().size();
        this.touched = changes.touched().stream().map(Object::toString).collect(Collectors.joining(","));
        this.structural = changes.isStructural();
        this.changes = changes.json();
        this.doneBy = by;
        this.doneAt = now;
        this.state = CorrectionState.DONE;
    }

    private static String fit(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }

    void undo(UUID by, Instant now, int newRevision) {
        move(CorrectionState.UNDONE, by, now, newRevision);
    }

    void redo(UUID by, Instant now, int newRevision) {
        move(CorrectionState.DONE, by, now, newRevision);
    }

    private void move(CorrectionState next, UUID by, Instant now, int newRevision) {
        if (!state.mayBecome(next)) {
            throw new IllegalStateException(state + " never becomes " + next);
        }
        state = next;
        movedBy = by;
        movedAt = now;
        revision = newRevision;
    }

    Changes changes() {
        return Changes.of(changes);
    }
}
