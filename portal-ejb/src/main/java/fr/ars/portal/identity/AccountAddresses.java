package fr.ars.portal.identity;

import fr.ars.portal.identity.internal.AccountQueries;
import fr.ars.portal.mail.EmailAddress;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** Where to write to somebody who has an account: for the portal's own messages, never for a page or an export. */
@Stateless
public class AccountAddresses {

    @Inject
    AccountQueries accounts;

    /** Empty once the account has been closed. */
    public Optional<EmailAddress> of(UUID account) {
        return accounts.signedIn(account).flatMap(found -> EmailAddress.parse(found.email()));
    }
}
