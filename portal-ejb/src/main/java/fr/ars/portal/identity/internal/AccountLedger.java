package fr.ars.portal.identity.internal;

import fr.ars.portal.audit.Journal;
import fr.ars.portal.identity.IdentityException;
import fr.ars.portal.kernel.AgencyScope;
import fr.ars.portal.kernel.Secret;
import fr.ars.portal.kernel.SubjectRef;
import fr.ars.portal.kernel.Uuids;
import fr.ars.portal.mail.EmailAddress;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What happens to accounts, each in one transaction with its journal line and its letter. Passwords have become hashes
 * before they get here: hashing takes a fifth of a second, during which no transaction should be open.
 */
@Stateless
public class AccountLedger {

    private static final Duration KEPT_AFTER_EXPIRY = Duration.ofDays(4);

    @Inject
    AccountRepository accounts;

    @Inject
    GrantQueries grants;

    @Inject
    FirstAdministrator firstAdministrator;

    @Inject
    AccountMail mail;

    @Inject
    Journal journal;

    @Inject
    Clock clock;

    /** The owner of an address that has an account is told by a letter; the screen tells nobody anything. */
    public void register(AgencyScope scope, EmailAddress email, DisplayName name, String passwordHash) {
        Optional<Account> known = accounts.findByEmail(email);
        if (known.isEmpty()) {
            Account opened = new Account(Uuids.at(clock.instant()), email, name, passwordHash, clock.instant());
            accounts.add(opened);
            record("account.opened", opened.id());
            sendConfirmation(scope, opened, email);
        } else if (known.get().state() == AccountState.PENDING_CONFIRMATION) {
            known.get().registerAgain(name, passwordHash);
            sendConfirmation(scope, known.get(), email);
        } else {
            mail.alreadyRegistered(scope, email);
        }
    }

    public void sendConfirmationAgain(AgencyScope scope, UUID id) {
        Account account = existing(id);
        account.email().ifPresent(email -> sendConfirmation(scope, account, email));
    }

    private void sendConfirmation(AgencyScope scope, Account account, EmailAddress email) {
        mail.confirmAddress(scope, email, newLink(account, TokenPurpose.CONFIRM_EMAIL));
    }

    private Secret newLink(Account account, TokenPurpose purpose) {
        accounts.spendTokens(account.id(), purpose, clock.instant());
        Secret secret = Secret.random();
        accounts.add(new AccountToken(account.id(), purpose, secret, clock.instant()));
        return secret;
    }

    /** The account a link is for, as long as the link works. */
    public Optional<Credentials> accountOf(Secret secret, TokenPurpose purpose) {
        return usableToken(secret, purpose)
                .map(AccountToken::accountId)
                .flatMap(accounts::find)
                .flatMap(account -> account.passwordHash()
                        .map(hash ->
                                new Credentials(account.id(), hash, account.credentialsVersion(), account.state())));
    }

    public Optional<EmailAddress> addressOf(Secret secret, TokenPurpose purpose) {
        return usableToken(secret, purpose)
                .map(AccountToken::accountId)
                .flatMap(accounts::find)
                .flatMap(Account::email);
    }

    private Optional<AccountToken> usableToken(Secret secret, TokenPurpose purpose) {
        return accounts.findToken(secret.digest()).filter(token -> token.isUsable(purpose, clock.instant()));
    }

    private AccountToken use(Secret secret, TokenPurpose purpose) {
        AccountToken token =
                usableToken(secret, purpose).orElseThrow(() -> new IdentityException("identity.link-dead"));
        token.use(clock.instant());
        return token;
    }

    /** Whoever confirms is signed in by it. */
    public void confirm(Secret secret) {
        Instant now = clock.instant();
        Account account = existing(use(secret, TokenPurpose.CONFIRM_EMAIL).accountId());
        account.confirm(now);
        account.recordSignIn(now);
        record("account.confirmed", account.id());
        firstAdministrator.welcome(account);
    }

    public void recordSignIn(UUID id) {
        existing(id).recordSignIn(clock.instant());
        record("account.signed-in", id);
    }

    /** A failed attempt, on an account if the address has one; the address itself is not kept. */
    public void recordRefusal(Optional<UUID> id) {
        String subject = id.map(UUID::toString).orElse("unknown");
        journal.record("account.sign-in-refused", new SubjectRef("account", subject), Optional.empty(), Map.of());
    }

    public void sendReset(AgencyScope scope, EmailAddress email) {
        accounts.findByEmail(email).ifPresent(account -> {
            mail.resetPassword(scope, email, newLink(account, TokenPurpose.RESET_PASSWORD));
            record("account.reset-asked", account.id());
        });
    }

    /** Whoever reads the mailbox owns the address: an account that was waiting for that proof has it now. */
    public void resetPassword(AgencyScope scope, Secret secret, String newHash) {
        Instant now = clock.instant();
        Account account = existing(use(secret, TokenPurpose.RESET_PASSWORD).accountId());
        account.changePassword(newHash);
        if (account.state() == AccountState.PENDING_CONFIRMATION) {
            account.confirm(now);
            accounts.spendTokens(account.id(), TokenPurpose.CONFIRM_EMAIL, now);
            firstAdministrator.welcome(account);
        }
        record("account.password-reset", account.id());
        account.email().ifPresent(email -> mail.passwordChanged(scope, email));
    }

    /** Gives the new version of the credentials, for the session that goes on. */
    public int changePassword(AgencyScope scope, UUID id, String newHash) {
        Account account = existing(id);
        account.changePassword(newHash);
        accounts.spendTokens(id, TokenPurpose.RESET_PASSWORD, clock.instant());
        record("account.password-changed", id);
        account.email().ifPresent(email -> mail.passwordChanged(scope, email));
        return account.credentialsVersion();
    }

    public void rename(UUID id, DisplayName name) {
        existing(id).rename(name);
        record("account.renamed", id);
    }

    public void close(UUID id) {
        if (!grants.activeOf(id, clock.instant()).isEmpty()) {
            throw new IdentityException("identity.close.holds-roles");
        }
        existing(id).close(clock.instant());
        record("account.closed", id);
    }

    /** Links that have expired, and accounts nobody confirmed: an address is not kept that its owner did not confirm. */
    public void forgetWhatWasNotConfirmed() {
        Instant now = clock.instant();
        accounts.removeTokensExpiredBefore(now.minus(KEPT_AFTER_EXPIRY));
        int removed = accounts.removePendingWithoutToken();
        if (removed > 0) {
            Map<String, String> details = Map.of("accounts", Integer.toString(removed));
            journal.record("account.unconfirmed-removed", new SubjectRef("account", "many"), Optional.empty(), details);
        }
    }

    private Account existing(UUID id) {
        return accounts.find(id).orElseThrow(() -> new IllegalStateException("No account " + id));
    }

    private void record(String action, UUID id) {
        journal.record(action, new SubjectRef("account", id.toString()), Optional.empty(), Map.of());
    }
}
