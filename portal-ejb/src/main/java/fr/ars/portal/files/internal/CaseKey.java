package fr.ars.portal.files.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The key of one confidential case, itself encrypted under the master key. */
@Entity
@Table(name = "case_key")
public class CaseKey {

    @Id
    @Column(name = "case_id")
    private String caseId;

    @Column(name = "wrapped")
    private byte[] wrapped;

    @Column(name = "created_at")
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected CaseKey() {}

    public CaseKey(String caseId, byte[] wrapped, Instant createdAt) {
        this.caseId = caseId;
        this.wrapped = wrapped.clone();
        this.createdAt = createdAt;
    }

    byte[] wrapped() {
        return wrapped.clone();
    }
}
