package fr.ars.portal.identity.internal;

import fr.ars.portal.identity.IdentityException;
import fr.ars.portal.identity.Role;
import fr.ars.portal.kernel.SubjectRef;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A role given to somebody on a scope, from an instant to another (or until further notice). Whether it acts is worked
 * out from the time, never stored. Nobody gives a role to themselves; a grant is ended, never deleted.
 */
@Entity
@Table(name = "account_grant")
public class Grant {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private @Nullable Long id;

    @Column(name = "account_id")
    private UUID accountId;

    @Enumerated(EnumType.STRING)
    @Column(name = "role")
    private Role role;

    @Convert(converter = ScopeConverter.class)
    @Column(name = "scope")
    private SubjectRef scope;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private @Nullable Instant endsAt;

    @Column(name = "given_at")
    private Instant givenAt;

    @Column(name = "given_by")
    private @Nullable UUID givenBy;

    @Column(name = "ended_by")
    private @Nullable UUID endedBy;

    @Version
    @Column(name = "version")
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Grant() {}

    /**
     * @param term from when to when
     * @param givenBy who gives it; empty when the installation does
     */
    public Grant(UUID accountId, Role role, SubjectRef scope, GrantTerm term, Optional<UUID> givenBy, Instant now) {
        if (!role.isGivenOn(scope.kind())) {
            throw new IdentityException("identity.grant.role-not-given-here", role);
        }
        if (givenBy.filter(accountId::equals).isPresent()) {
            throw new IdentityException("identity.grant.to-oneself");
        }
        this.accountId = accountId;
        this.role = role;
        this.scope = scope;
        this.startsAt = term.from();
        this.endsAt = term.to().orElse(null);
        this.givenAt = now;
        this.givenBy = givenBy.orElse(null);
    }

    public boolean isActiveAt(Instant now) {
        return !now.isBefore(startsAt) && (endsAt == null || now.isBefore(endsAt));
    }

    /** Withdraws it: from now on it gives nothing. */
    public void end(Instant now, UUID by) {
        if (endsAt != null && !now.isBefore(endsAt)) {
            throw new IdentityException("identity.grant.already-ended");
        }
        endsAt = now;
        endedBy = by;
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("Not stored yet");
        }
        return id;
    }

    public UUID accountId() {
        return accountId;
    }

    public Role role() {
        return role;
    }

    public SubjectRef scope() {
        return scope;
    }

    public Optional<Instant> endsAt() {
        return Optional.ofNullable(endsAt);
    }

    public Optional<UUID> endedBy() {
        return Optional.ofNullable(endedBy);
    }
}
