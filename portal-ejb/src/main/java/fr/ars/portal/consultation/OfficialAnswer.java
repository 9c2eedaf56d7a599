package fr.ars.portal.consultation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the agency answers to one contribution, or to many that say the same: an outcome, and why. Published at once. */
@Entity
@Table(name = "official_answer")
public class OfficialAnswer {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "consultation_id", nullable = false)
    private long consultation;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Outcome outcome;

    @Column(nullable = false)
    private String text;

    @Column(name = "answered_by", nullable = false)
    private UUID answeredBy;

    @Column(name = "published_at", nullable = false)
    private Instant publishedAt;

    @SuppressWarnings("NullAway.Init")
    protected OfficialAnswer() {}

    public OfficialAnswer(Consultation consultation, Outcome outcome, String text, UUID answeredBy, Instant now) {
        if (text.isBlank()) {
            throw new ConsultationException("answer-text-missing");
        }
        this.consultation = consultation.id().value();
        this.outcome = outcome;
        this.text = text.strip();
        this.answeredBy = answeredBy;
        this.publishedAt = now;
    }

    /** Answers these contributions, all of the same consultation. */
    public void give(List<Contribution> contributions) {
        for (Contribution contribution : contributions) {
            if (contribution.consultation().value() != consultation) {
                throw new ConsultationException("answer-other-consultation");
            }
            contribution.answered(Optional.ofNullable(id).orElseThrow(), outcome);
        }
    }
}
