package fr.ars.portal.identity;

import fr.ars.portal.identity.internal.AccountQueries;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Who is who among colleagues: the names people work under, for the back office and never for a public page. */
@Stateless
public class AccountNames {

    @Inject
    AccountQueries accounts;

    /** The names of those accounts that are still open, by their identifier. */
    public Map<UUID, String> of(Collection<UUID> ids) {
        return ids.isEmpty() ? Map.of() : accounts.names(ids);
    }
}
