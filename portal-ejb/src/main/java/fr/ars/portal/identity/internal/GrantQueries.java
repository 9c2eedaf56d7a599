package fr.ars.portal.identity.internal;

import fr.ars.portal.identity.GrantLine;
import fr.ars.portal.kernel.SubjectRef;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Reads grants without touching them. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class GrantQueries {

    /** An agency's staff who work with the portal are tens of people; beyond this a list is of no use. */
    private static final int MOST = 500;

    private static final String LINES = """
            select new fr.ars.portal.identity.GrantLine(
              g.id, g.accountId, a.displayName, a.email, g.role, g.startsAt, g.endsAt, b.displayName)
            from Grant g join Account a on a.id = g.accountId left join Account b on b.id = g.givenBy
            where g.scope = :scope and\s""";

    @PersistenceContext
    EntityManager em;

    /** The roles somebody holds at that instant. */
    public List<ActiveGrant> activeOf(UUID account, Instant now) {
        return em.createQuery("""
                        select new fr.ars.portal.identity.internal.ActiveGrant(g.role, g.scope) from Grant g
                        where g.accountId = :account
                          and g.startsAt <= :now and (g.endsAt is null or g.endsAt > :now)""", ActiveGrant.class)
                .setParameter("account", account)
                .setParameter("now", now)
                .getResultList();
    }

    /** Every grant on that very scope that acts at that instant or will, by name. */
    public List<GrantLine> inForce(SubjectRef scope, Instant now) {
        return em.createQuery(
                        LINES + "(g.endsAt is null or g.endsAt > :now) order by a.displayName, g.id", GrantLine.class)
                .setParameter("scope", scope)
                .setParameter("now", now)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Those that are over, latest first. */
    public List<GrantLine> over(SubjectRef scope, Instant now) {
        return em.createQuery(LINES + "g.endsAt <= :now order by g.endsAt desc, g.id desc", GrantLine.class)
                .setParameter("scope", scope)
                .setParameter("now", now)
                .setMaxResults(MOST)
                .getResultList();
    }
}
