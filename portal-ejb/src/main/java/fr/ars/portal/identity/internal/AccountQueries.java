package fr.ars.portal.identity.internal;

import fr.ars.portal.identity.Demonstration;
import fr.ars.portal.identity.SignedInAccount;
import fr.ars.portal.mail.EmailAddress;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Reads accounts without touching them. Those of the demonstration, whose password everybody knows, are there in a
 * demonstration only: an installation that has become a real one knows them no more.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class AccountQueries {

    private static final String CREDENTIALS = """
            select new fr.ars.portal.identity.internal.Credentials(
              a.id, a.passwordHash, a.credentialsVersion, a.state)
            from Account a where\s""";

    private static final String NOT_OF_THE_DEMONSTRATION = " and a.email not like '%@" + Demonstration.DOMAIN + "'";

    @PersistenceContext
    EntityManager em;

    @Inject
    Demonstration demonstration;

    /** The account of somebody who signed in, unless it has been closed since. */
    public Optional<SignedInAccount> signedIn(UUID account) {
        return em.createQuery("""
                        select new fr.ars.portal.identity.SignedInAccount(a.id, a.displayName, a.email)
                        from Account a where a.id = :id and a.state = :active""" + real(), SignedInAccount.class)
                .setParameter("id", account)
                .setParameter("active", AccountState.ACTIVE)
                .getResultStream()
                .findFirst();
    }

    /** The names of several, by their identifier, but of those closed. */
    public Map<UUID, String> names(Collection<UUID> ids) {
        return em.createQuery(
                        "select new fr.ars.portal.identity.SignedInAccount(a.id, a.displayName, a.email)"
                                + " from Account a where a.id in :ids and a.state = :active" + real(),
                        SignedInAccount.class)
                .setParameter("ids", ids)
                .setParameter("active", AccountState.ACTIVE)
                .getResultStream()
                .collect(Collectors.toMap(SignedInAccount::id, SignedInAccount::displayName));
    }

    public Optional<Credentials> credentials(EmailAddress email) {
        return em.createQuery(CREDENTIALS + "a.email = :email" + real(), Credentials.class)
                .setParameter("email", email.value())
                .getResultStream()
                .findFirst();
    }

    public Optional<Credentials> credentials(UUID account) {
        return em.createQuery(CREDENTIALS + "a.id = :id and a.passwordHash is not null" + real(), Credentials.class)
                .setParameter("id", account)
                .getResultStream()
                .findFirst();
    }

    private String real() {
        return demonstration.isOn() ? "" : NOT_OF_THE_DEMONSTRATION;
    }
}
