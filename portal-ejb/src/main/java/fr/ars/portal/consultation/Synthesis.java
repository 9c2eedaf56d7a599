package fr.ars.portal.consultation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the agency makes of a consultation as a whole, or why it will say nothing. One person writes and submits it,
 * another validates and publishes it, or sends it back; published, it no longer changes. A consultation cannot be filed
 * away without one (CRPA L131-1).
 */
@Entity
@Table(name = "synthesis")
public class Synthesis {

    @Id
    @Column(name = "consultation_id")
    private long consultation;

    @Column(nullable = false)
    private String text;

    /** Whether the text says why there will be no synthesis. */
    @Column(nullable = false)
    private boolean absence;

    /** Everybody whose words are in it, one after the other: none of them can publish it. */
    @Column(name = "authors", nullable = false)
    private String authors;

    @Column(name = "submitted_at")
    private @Nullable Instant submittedAt;

    @Column(name = "returned_note")
    private @Nullable String returnedNote;

    @Column(name = "validated_at")
    private @Nullable Instant validatedAt;

    @Column(name = "validated_by")
    private @Nullable UUID validatedBy;

    @Column(name = "published_by")
    private @Nullable UUID publishedBy;

    @Column(name = "published_at")
    private @Nullable Instant publishedAt;

    /** 1 for what was first written, so that 0 says that there was nothing. */
    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Synthesis() {}

    public Synthesis(Consultation consultation, String text, boolean absence, UUID author) {
        this.consultation = consultation.id().value();
        this.text = text.strip();
        this.absence = absence;
        this.authors = author.toString();
    }

    /** @param seen the version its author had before their eyes */
    public void rewrite(String newText, boolean nowAbsence, UUID author, int seen) {
        requireUnpublished();
        if (submittedAt != null) {
            throw new ConsultationException("synthesis-submitted");
        }
        if (seen != version) {
            throw new ConsultationException("changed-meanwhile");
        }
        if (!newText.strip().equals(text) || nowAbsence != absence) {
            text = newText.strip();
            absence = nowAbsence;
            authors = isBy(author) ? authors : authors + " " + author;
        }
    }

    private boolean isBy(UUID somebody) {
        return authors().contains(somebody);
    }

    private Set<UUID> authors() {
        return Arrays.stream(authors.split(" ")).map(UUID::fromString).collect(Collectors.toUnmodifiableSet());
    }

    public void submit(Consultation of, Instant now) {
        requireUnpublished();
        if (text.isBlank()) {
            throw new ConsultationException("synthesis-empty");
        }
        of.synthesisSubmitted(now);
        submittedAt = now;
        returnedNote = null;
    }

    /** A second person asks for changes. */
    public void sendBack(Consultation of, String note) {
        requireSubmitted();
        of.synthesisReturned();
        submittedAt = null;
        validatedAt = null;
        validatedBy = null;
        returnedNote = note.strip();
    }

    /** A second person approves it, to be published later: whoever wrote it cannot. */
    public void validate(Consultation of, UUID second, Instant now) {
        requireSecondPerson(second);
        of.synthesisValidated();
        validatedBy = second;
        validatedAt = now;
    }

    /** A second person publishes it, and by this approves it if nobody has yet: whoever wrote it cannot. */
    public void publish(Consultation of, UUID publisher, Instant now) {
        requireSecondPerson(publisher);
        if (absence) {
            of.requireAnalysis();
        } else {
            if (validatedAt == null) {
                validate(of, publisher, now);
            }
            of.synthesisPublished();
        }
        publishedBy = publisher;
        publishedAt = now;
    }

    private void requireSecondPerson(UUID somebody) {
        requireSubmitted();
        if (isBy(somebody)) {
            throw new ConsultationException("synthesis-second-person");
        }
    }

    private void requireSubmitted() {
        requireUnpublished();
        if (submittedAt == null) {
            throw new ConsultationException("synthesis-not-submitted");
        }
    }

    private void requireUnpublished() {
        if (publishedAt != null) {
            throw new ConsultationException("synthesis-published");
        }
    }

    SynthesisView view() {
        return new SynthesisView(
                text,
                absence,
                authors(),
                submittedAt(),
                Optional.ofNullable(validatedAt),
                returnedNote(),
                publishedAt(),
                version);
    }

    public String text() {
        return text;
    }

    public boolean isAbsence() {
        return absence;
    }

    public Optional<Instant> submittedAt() {
        return Optional.ofNullable(submittedAt);
    }

    public Optional<String> returnedNote() {
        return Optional.ofNullable(returnedNote);
    }

    public Optional<Instant> publishedAt() {
        return Optional.ofNullable(publishedAt);
    }

    /** Who approved it; kept for the journal's readers, not shown to the public. */
    public Optional<UUID> validatedBy() {
        return Optional.ofNullable(validatedBy);
    }

    /** Who published it; kept for the journal's readers, not shown to the public. */
    public Optional<UUID> publishedBy() {
        return Optional.ofNullable(publishedBy);
    }
}
