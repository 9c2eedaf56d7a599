package fr.ars.portal.agency.internal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import fr.ars.portal.agency.Agencies;
import fr.ars.portal.agency.ReferenceData;
import fr.ars.portal.kernel.AgencyCode;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;

/**
 * Reads everything at once, to be held in memory. In a transaction of its own: what is held must be what is committed,
 * also when the reader is in the middle of a change that may yet be undone.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ReferenceQueries {

    @PersistenceContext
    EntityManager em;

    public ReferenceData referenceData() {
        return book();
    }

    public Agencies agencies() {
        ReferenceBook book = book();
        return AgencyBook.of(
                em.createQuery("select a from Agency a", Agency.class).getResultList(),
                em.createQuery("select t from Territory t", Territory.class).getResultList(),
                em.createQuery("select u from Unit u order by u.id", Unit.class).getResultList(),
                id -> book.zone(id).orElseThrow(() -> new IllegalStateException(id + " has no name among the zones")));
    }

    private ReferenceBook book() {
        List<ReferenceRow> rows = em.createQuery("select r from ReferenceRow r", ReferenceRow.class)
                .getResultList();
        List<Fact> national = rows.stream()
                .filter(row -> row.owner().isEmpty())
                .map(ReferenceRow::fact)
                .toList();
        Map<AgencyCode, List<Fact>> chosen = rows.stream()
                .filter(row -> row.owner().isPresent())
                .collect(groupingBy(row -> row.owner().orElseThrow(), mapping(ReferenceRow::fact, toList())));
        return new ReferenceBook(national, chosen);
    }
}
