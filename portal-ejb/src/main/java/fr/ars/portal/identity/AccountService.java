package fr.ars.portal.identity;

import fr.ars.portal.identity.internal.AccountLedger;
import fr.ars.portal.identity.internal.AccountQueries;
import fr.ars.portal.identity.internal.Credentials;
import fr.ars.portal.identity.internal.DisplayName;
import fr.ars.portal.identity.internal.PasswordHashing;
import fr.ars.portal.identity.internal.PasswordRule;
import fr.ars.portal.identity.internal.Throttle;
import fr.ars.portal.identity.internal.TokenPurpose;
import fr.ars.portal.kernel.AgencyScope;
import fr.ars.portal.kernel.Secret;
import fr.ars.portal.mail.EmailAddress;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/**
 * Accounts, for whoever opens or owns one. Nothing here tells whether an address has an account: the screen is the same,
 * the letter differs, and the work takes as long. Passwords are hashed outside any transaction; what is then written is
 * one transaction of the {@link AccountLedger}.
 *
 * <p>{@code client} is the network address the request came from: it is counted, never kept.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AccountService {

    @Inject
    AccountLedger ledger;

    @Inject
    AccountQueries accounts;

    @Inject
    PasswordHashing passwords;

    @Inject
    PasswordRule rule;

    @Inject
    Throttle throttle;

    @Inject
    Caller caller;

    @Requires(Capability.SIGN_IN)
    public void register(AgencyScope scope, Registration registration, String client) {
        EmailAddress email = address(registration.email());
        DisplayName name = new DisplayName(registration.displayName());
        rule.check(registration.password(), email);
        count(Throttle.Action.REGISTER, email.value(), client);
        String hash = passwords.hash(registration.password());
        try {
            ledger.register(scope, email, name, hash);
        } catch (EJBException twoAtOnce) {
            // The same address was registered in between, perhaps by a second click: now it is known.
            ledger.register(scope, email, name, hash);
        }
    }

    @Requires(Capability.SIGN_IN)
    public void askPasswordReset(AgencyScope scope, String typedEmail, String client) {
        EmailAddress email = address(typedEmail);
        count(Throttle.Action.RESET_PASSWORD, email.value(), client);
        // Its cost hides whether a letter is written.
        passwords.verify("", passwords.decoy());
        ledger.sendReset(scope, email);
    }

    /** Whether the link still works: to be asked before showing the form. */
    @Requires(Capability.SIGN_IN)
    public boolean isResetLink(AgencyScope scope, Secret secret) {
        return ledger.addressOf(secret, TokenPurpose.RESET_PASSWORD).isPresent();
    }

    /** Sets a new password; every session opened with the old one is over. */
    @Requires(Capability.SIGN_IN)
    public void resetPassword(AgencyScope scope, Secret secret, String newPassword) {
        EmailAddress email = ledger.addressOf(secret, TokenPurpose.RESET_PASSWORD)
                .orElseThrow(() -> new IdentityException("identity.link-dead"));
        rule.check(newPassword, email);
        ledger.resetPassword(scope, secret, passwords.hash(newPassword));
        throttle.forgive(Throttle.Action.SIGN_IN, email.value());
    }

    /** Gives the version of the new credentials, which the present session needs to go on; the others are over. */
    @Requires(Capability.OWN_ACCOUNT)
    public int changePassword(AgencyScope scope, String current, String next, String client) {
        SignedInAccount account = caller.signedIn();
        checkPassword(account, current, client);
        rule.check(next, address(account.email()));
        return ledger.changePassword(scope, account.id(), passwords.hash(next));
    }

    @Requires(Capability.OWN_ACCOUNT)
    public void rename(String displayName) {
        ledger.rename(caller.signedIn().id(), new DisplayName(displayName));
    }

    /** Closes the account for good: address, name and password are erased, what was published stays. */
    @Requires(Capability.OWN_ACCOUNT)
    public void close(String password, String client) {
        SignedInAccount account = caller.signedIn();
        checkPassword(account, password, client);
        ledger.close(account.id());
    }

    private void checkPassword(SignedInAccount account, String password, String client) {
        count(Throttle.Action.SIGN_IN, account.email(), client);
        String hash = accounts.credentials(account.id())
                .map(Credentials::passwordHash)
                .orElseGet(passwords::decoy);
        if (!passwords.verify(password, hash)) {
            throw new IdentityException("identity.password.wrong");
        }
        throttle.succeeded(Throttle.Action.SIGN_IN, account.email(), client);
    }

    private void count(Throttle.Action action, String address, String client) {
        throttle.attempt(action, address, client).ifPresent(wait -> {
            throw new TooManyAttemptsException(wait);
        });
    }

    private static EmailAddress address(String typed) {
        return EmailAddress.parse(typed).orElseThrow(() -> new IdentityException("identity.email-invalid"));
    }
}
