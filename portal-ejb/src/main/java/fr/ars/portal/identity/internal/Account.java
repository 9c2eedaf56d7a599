package fr.ars.portal.identity.internal;

import fr.ars.portal.mail.EmailAddress;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person's own place in the portal, opened with an e-mail address that is theirs only once confirmed. Closing it
 * erases the address, the name and the password; the identifier stays, for what was done under it.
 *
 * <p>{@link #credentialsVersion()} grows with every change of the password, and sessions opened before are over.
 */
@Entity
@Table(name = "account")
public class Account {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "email")
    private @Nullable String email;

    @Column(name = "display_name")
    private @Nullable String displayName;

    @Column(name = "password_hash")
    private @Nullable String passwordHash;

    @Column(name = "credentials_version")
    private int credentialsVersion;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private AccountState state;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "confirmed_at")
    private @Nullable Instant confirmedAt;

    @Column(name = "last_sign_in_at")
    private @Nullable Instant lastSignInAt;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Version
    @Column(name = "version")
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    public Account(UUID id, EmailAddress email, DisplayName displayName, String passwordHash, Instant now) {
        this.id = id;
        this.email = email.value();
        this.displayName = displayName.value();
        this.passwordHash = passwordHash;
        this.credentialsVersion = 1;
        this.state = AccountState.PENDING_CONFIRMATION;
        this.createdAt = now;
    }

    /** Somebody registers again before having confirmed: what they chose last counts. */
    public void registerAgain(DisplayName newName, String newPasswordHash) {
        if (state != AccountState.PENDING_CONFIRMATION) {
            throw new IllegalStateException("An account that is " + state + " is not registered again");
        }
        displayName = newName.value();
        changePassword(newPasswordHash);
    }

    /** The address has proved to be this person's. */
    public void confirm(Instant now) {
        become(AccountState.ACTIVE);
        confirmedAt = now;
    }

    public void changePassword(String newHash) {
        passwordHash = newHash;
        credentialsVersion++;
    }

    public void rename(DisplayName newName) {
        displayName = newName.value();
    }

    public void recordSignIn(Instant now) {
        if (state != AccountState.ACTIVE) {
            throw new IllegalStateException("Nobody signs in to an account that is " + state);
        }
        lastSignInAt = now;
    }

    public void close(Instant now) {
        become(AccountState.CLOSED);
        closedAt = now;
        email = null;
        displayName = null;
        passwordHash = null;
        credentialsVersion++;
    }

    private void become(AccountState next) {
        if (!state.mayBecome(next)) {
            throw new IllegalStateException("An account that is " + state + " cannot become " + next);
        }
        state = next;
    }

    public UUID id() {
        return id;
    }

    /** Empty once closed, like the name and the hash. */
    public Optional<EmailAddress> email() {
        return Optional.ofNullable(email).map(EmailAddress::new);
    }

    public Optional<String> displayName() {
        return Optional.ofNullable(displayName);
    }

    public Optional<String> passwordHash() {
        return Optional.ofNullable(passwordHash);
    }

    public int credentialsVersion() {
        return credentialsVersion;
    }

    public AccountState state() {
        return state;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Optional<Instant> confirmedAt() {
        return Optional.ofNullable(confirmedAt);
    }

    public Optional<Instant> lastSignInAt() {
        return Optional.ofNullable(lastSignInAt);
    }

    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }
}
