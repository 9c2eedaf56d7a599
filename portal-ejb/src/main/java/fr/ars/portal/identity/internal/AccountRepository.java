package fr.ars.portal.identity.internal;

import fr.ars.portal.mail.EmailAddress;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Stores and finds accounts and the links sent for them. */
@Stateless
public class AccountRepository {

    @PersistenceContext
    EntityManager em;

    public void add(Account account) {
        em.persist(account);
        em.flush();
    }

    public boolean isEmpty() {
        return em.createQuery("select a.id from Account a", UUID.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    public Optional<Account> find(UUID id) {
        return Optional.ofNullable(em.find(Account.class, id));
    }

    public Optional<Account> findByEmail(EmailAddress email) {
        return em.createQuery("select a from Account a where a.email = :email", Account.class)
                .setParameter("email", email.value())
                .getResultStream()
                .findFirst();
    }

    public void add(AccountToken token) {
        em.persist(token);
    }

    public Optional<AccountToken> findToken(String digest) {
        return em.createQuery("select t from AccountToken t where t.digest = :digest", AccountToken.class)
                .setParameter("digest", digest)
                .getResultStream()
                .findFirst();
    }

    /** From now on no link of that purpose sent before works. */
    public void spendTokens(UUID account, TokenPurpose purpose, Instant now) {
        em.createQuery("""
                        update AccountToken t set t.spentAt = :now
                        where t.accountId = :account and t.purpose = :purpose and t.spentAt is null""")
                .setParameter("now", now)
                .setParameter("account", account)
                .setParameter("purpose", purpose)
                .executeUpdate();
    }

    public void removeTokensExpiredBefore(Instant instant) {
        em.createQuery("delete from AccountToken t where t.expiresAt < :instant")
                .setParameter("instant", instant)
                .executeUpdate();
    }

    /**
     * Accounts that wait for a confirmation no link can bring any more; says how many there were. In SQL, because
     * EclipseLink would make a temporary table of it.
     */
    public int removePendingWithoutToken() {
        return em.createNativeQuery("""
                        delete from account where state = 'PENDING_CONFIRMATION'
                          and not exists (select 1 from account_token t where t.account_id = account.id)""").executeUpdate();
    }
}
