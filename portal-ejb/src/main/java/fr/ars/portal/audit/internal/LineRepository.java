package fr.ars.portal.audit.internal;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;

/** Stores and finds lines of the journal. */
@Stateless
public class LineRepository {

    @PersistenceContext
    EntityManager em;

    public void add(Line line) {
        em.persist(line);
    }

    /** Committed lines that have no seal yet, oldest first. */
    public List<Line> unsealed(int howMany) {
        return em.createQuery("select l from Line l where l.sealNumber is null order by l.id", Line.class)
                .setMaxResults(howMany)
                .getResultList();
    }

    /** Lines whose place in the chain is after the given one, in the order of the chain. */
    public List<Line> sealedAfter(long number, int howMany) {
        return em.createQuery("select l from Line l where l.sealNumber > :number order by l.sealNumber", Line.class)
                .setParameter("number", number)
                .setMaxResults(howMany)
                .getResultList();
    }

    public long unsealedBefore(Instant instant) {
        return em.createQuery("select count(l) from Line l where l.sealNumber is null and l.at < :instant", Long.class)
                .setParameter("instant", instant)
                .getSingleResult();
    }

    /** The end of the chain, from which it goes on. */
    public Chain chain() {
        return em.createQuery(
                        "select l from Line l where l.sealNumber is not null order by l.sealNumber desc", Line.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(last ->
                        new Chain(last.sealNumber().orElseThrow(), last.seal().orElseThrow()))
                .orElseGet(Chain::new);
    }
}
