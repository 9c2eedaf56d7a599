package fr.ars.portal.identity.internal;

import fr.ars.portal.kernel.Secret;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A link sent to the address of an account: whoever opens it reads that mailbox. It works once, for a limited time, and
 * until the next one of its purpose is sent. Only the digest of its secret is kept.
 */
@Entity
@Table(name = "account_token")
public class AccountToken {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private @Nullable Long id;

    @Column(name = "account_id")
    private UUID accountId;

    @Enumerated(EnumType.STRING)
    @Column(name = "purpose")
    private TokenPurpose purpose;

    @Column(name = "digest")
    private String digest;

    @Column(name = "expires_at")
    private Instant expiresAt;

    /** When it was used, or replaced by a newer one. */
    @Column(name = "spent_at")
    private @Nullable Instant spentAt;

    @Version
    @Column(name = "version")
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected AccountToken() {}

    public AccountToken(UUID accountId, TokenPurpose purpose, Secret secret, Instant now) {
        this.accountId = accountId;
        this.purpose = purpose;
        this.digest = secret.digest();
        this.expiresAt = now.plus(purpose.lifetime());
    }

    public boolean isUsable(TokenPurpose wanted, Instant now) {
        return purpose == wanted && spentAt == null && now.isBefore(expiresAt);
    }

    public void use(Instant now) {
        if (!isUsable(purpose, now)) {
            throw new IllegalStateException("A link works once, and not for ever");
        }
        spentAt = now;
    }

    public UUID accountId() {
        return accountId;
    }

    public TokenPurpose purpose() {
        return purpose;
    }

    public String digest() {
        return digest;
    }

    public Instant expiresAt() {
        return expiresAt;
    }
}
