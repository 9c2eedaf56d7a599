package fr.ars.portal.consultation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A letter to all who have contributed to a consultation and confirmed their address, one each however often they have
 * contributed. It is sent contribution after contribution, a few hundred at a time; where the sending stands is kept, so
 * that it goes on after a stop and nobody is written to twice.
 */
@Entity
@Table(name = "contributor_message")
public class ContributorMessage {

    private static final int LONGEST_SUBJECT = 150;
    private static final int LONGEST_TEXT = 5_000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "consultation_id", nullable = false)
    private long consultation;

    @Column(nullable = false)
    private String subject;

    @Column(nullable = false)
    private String text;

    @Column(name = "written_by", nullable = false)
    private UUID writtenBy;

    @Column(name = "ordered_at", nullable = false)
    private Instant orderedAt;

    /** The contribution up to which authors have been written to. */
    @Column(name = "sent_through", nullable = false)
    private long sentThrough;

    @Column(nullable = false)
    private int recipients;

    @Column(name = "finished_at")
    private @Nullable Instant finishedAt;

    @SuppressWarnings("NullAway.Init")
    protected ContributorMessage() {}

    public ContributorMessage(Consultation consultation, String subject, String text, UUID writtenBy, Instant now) {
        if (subject.isBlank() || subject.length() > LONGEST_SUBJECT) {
            throw new ConsultationException("message-subject-missing", LONGEST_SUBJECT);
        }
        if (text.isBlank() || text.length() > LONGEST_TEXT) {
            throw new ConsultationException("message-text-missing", LONGEST_TEXT);
        }
        this.consultation = consultation.id().value();
        this.subject = subject.strip();
        this.text = text.strip();
        this.writtenBy = writtenBy;
        this.orderedAt = now;
    }

    /** One more person has been written to. */
    public void sentTo() {
        recipients++;
    }

    /** The authors of all contributions up to this one have been written to. */
    public void sentThrough(ContributionNumber last) {
        sentThrough = last.value();
    }

    public void finished(Instant now) {
        finishedAt = now;
    }

    public boolean isFinished() {
        return finishedAt != null;
    }

    public long id() {
        return Optional.ofNullable(id).orElseThrow();
    }

    public ConsultationId consultation() {
        return new ConsultationId(consultation);
    }

    public String subject() {
        return subject;
    }

    public String text() {
        return text;
    }

    public long sentThrough() {
        return sentThrough;
    }

    MessageLine line() {
        return new MessageLine(subject, text, orderedAt, recipients, Optional.ofNullable(finishedAt));
    }

    /** Whoever wrote it; kept for the journal's readers. */
    public UUID writtenBy() {
        return writtenBy;
    }
}
