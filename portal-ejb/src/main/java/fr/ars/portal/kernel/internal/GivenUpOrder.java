package fr.ars.portal.kernel.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** An order that failed too often and was taken out of the queue, kept until somebody retries or dismisses it. */
@Entity
@Table(name = "failed_task")
public class GivenUpOrder {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "instance")
    private String instance;

    @Column(name = "kind")
    private String kind;

    @Column(name = "payload")
    private String payload;

    @Column(name = "error")
    private String error;

    @Column(name = "attempts")
    private int attempts;

    @Column(name = "failed_at")
    private Instant failedAt;

    @SuppressWarnings("NullAway.Init")
    protected GivenUpOrder() {}

    public GivenUpOrder(String instance, String kind, String payload, String error, int attempts, Instant failedAt) {
        this.instance = instance;
        this.kind = kind;
        this.payload = payload;
        this.error = error;
        this.attempts = attempts;
        this.failedAt = failedAt;
    }

    public String kind() {
        return kind;
    }

    public String payload() {
        return payload;
    }
}
