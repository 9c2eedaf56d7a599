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
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Something that happened to a consultation, as its page tells it: dated, with the public words. It never changes. */
@Entity
@Table(name = "consultation_act")
public class ConsultationAct {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "consultation_id", nullable = false)
    private long consultation;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ActKind kind;

    @Column(name = "happened_at", nullable = false)
    private Instant happenedAt;

    @Column(name = "words")
    private @Nullable String words;

    /** Until when whoever leads it then received contributions, where the act has moved that. */
    @Column(name = "closes_at")
    private @Nullable Instant closesAt;

    @SuppressWarnings("NullAway.Init")
    protected ConsultationAct() {}

    public ConsultationAct(ConsultationId consultation, ActKind kind, Optional<String> words, Instant now) {
        this.consultation = consultation.value();
        this.kind = kind;
        this.words = words.orElse(null);
        this.happenedAt = now;
    }

    /** The same, having moved the end of the consultation to that instant. */
    ConsultationAct movingTheEndTo(Instant newClosing) {
        closesAt = newClosing;
        return this;
    }

    public ActKind kind() {
        return kind;
    }

    public Instant happenedAt() {
        return happenedAt;
    }

    public Optional<Instant> closesAt() {
        return Optional.ofNullable(closesAt);
    }

    public Optional<String> words() {
        return Optional.ofNullable(words);
    }
}
