package fr.ars.portal.identity;

import fr.ars.portal.identity.internal.AccountLedger;
import fr.ars.portal.identity.internal.AccountQueries;
import fr.ars.portal.identity.internal.AccountState;
import fr.ars.portal.identity.internal.Credentials;
import fr.ars.portal.identity.internal.PasswordHashing;
import fr.ars.portal.identity.internal.Throttle;
import fr.ars.portal.identity.internal.TokenPurpose;
import fr.ars.portal.kernel.AgencyScope;
import fr.ars.portal.kernel.Secret;
import fr.ars.portal.mail.EmailAddress;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/**
 * Proves that somebody is the owner of an account. The mechanism of the web tier asks here and keeps the session; it
 * knows nothing of passwords. An unknown address costs the same time as a wrong password, and gets the same answer.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SignInService {

    @Inject
    AccountLedger ledger;

    @Inject
    AccountQueries accounts;

    @Inject
    PasswordHashing passwords;

    @Inject
    Throttle throttle;

    /** @throws TooManyAttemptsException after too many attempts on that address, or from that client */
    @Requires(Capability.SIGN_IN)
    public SignInOutcome signIn(AgencyScope scope, String typedEmail, String password, String client) {
        Optional<EmailAddress> email = EmailAddress.parse(typedEmail);
        String counted = email.map(EmailAddress::value).orElse(typedEmail);
        count(counted, client);
        Optional<Credentials> known = email.flatMap(accounts::credentials);
        if (!isRight(password, known)) {
            ledger.recordRefusal(known.map(Credentials::account));
            return new SignInOutcome.Refused();
        }
        throttle.succeeded(Throttle.Action.SIGN_IN, counted, client);
        Credentials credentials = known.orElseThrow();
        if (credentials.state() == AccountState.PENDING_CONFIRMATION) {
            count(Throttle.Action.REGISTER, counted, client);
            ledger.sendConfirmationAgain(scope, credentials.account());
            return new SignInOutcome.NotConfirmed();
        }
        ledger.recordSignIn(credentials.account());
        return accepted(credentials);
    }

    /**
     * Confirms the address of a new account and signs its owner in. The password chosen at registration is asked once
     * more, because the link alone proves only that somebody reads the mailbox: whoever else registered with that
     * address must not be handed the account by its real owner's click.
     */
    @Requires(Capability.SIGN_IN)
    public SignInOutcome confirm(AgencyScope scope, Secret secret, String password, String client) {
        count(Throttle.Action.SIGN_IN, secret.digest(), client);
        Optional<Credentials> known = ledger.accountOf(secret, TokenPurpose.CONFIRM_EMAIL);
        if (known.isEmpty()) {
            return new SignInOutcome.LinkDead();
        }
        if (!isRight(password, known)) {
            ledger.recordRefusal(known.map(Credentials::account));
            return new SignInOutcome.Refused();
        }
        throttle.succeeded(Throttle.Action.SIGN_IN, secret.digest(), client);
        ledger.confirm(secret);
        return accepted(known.get());
    }

    /** Whether the link still works: to be asked before showing the form. */
    @Requires(Capability.SIGN_IN)
    public boolean isConfirmationLink(AgencyScope scope, Secret secret) {
        return ledger.accountOf(secret, TokenPurpose.CONFIRM_EMAIL).isPresent();
    }

    /** Whether a session opened with these credentials may go on: they have not changed, nor the account been closed. */
    @Requires(Capability.SIGN_IN)
    public boolean isStillValid(UUID account, int credentialsVersion) {
        return accounts.credentials(account)
                .filter(now -> now.credentialsVersion() == credentialsVersion)
                .filter(now -> now.state() == AccountState.ACTIVE)
                .isPresent();
    }

    private static SignInOutcome accepted(Credentials credentials) {
        return new SignInOutcome.Accepted(credentials.account(), credentials.credentialsVersion());
    }

    private boolean isRight(String password, Optional<Credentials> known) {
        String hash = known.map(Credentials::passwordHash).orElseGet(passwords::decoy);
        return passwords.verify(password, hash) && known.isPresent();
    }

    private void count(String address, String client) {
        count(Throttle.Action.SIGN_IN, address, client);
    }

    private void count(Throttle.Action action, String address, String client) {
        throttle.attempt(action, address, client).ifPresent(wait -> {
            throw new TooManyAttemptsException(wait);
        });
    }
}
