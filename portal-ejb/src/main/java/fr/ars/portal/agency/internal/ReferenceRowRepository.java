package fr.ars.portal.agency.internal;

import fr.ars.portal.kernel.AgencyCode;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Stores and finds the rows of reference lists. */
@Stateless
public class ReferenceRowRepository {

    @PersistenceContext
    EntityManager em;

    public List<ReferenceRow> all() {
        return em.createQuery("select r from ReferenceRow r", ReferenceRow.class)
                .getResultList();
    }

    public void add(List<ReferenceRow> rows) {
        rows.forEach(em::persist);
    }

    /** Whether the owner (empty: the nation) has a deadline of that code beginning on that day. */
    public boolean hasDeadline(String code, LocalDate from, Optional<AgencyCode> owner) {
        return em
                .createQuery(
                        "select r from ReferenceRow r where r.kind = :kind and r.code = :code and r.validFrom = :from",
                        ReferenceRow.class)
                .setParameter("kind", ReferenceKind.DEADLINE)
                .setParameter("code", code)
                .setParameter("from", from)
                .getResultList()
                .stream()
                .anyMatch(row -> row.owner().equals(owner));
    }
}
