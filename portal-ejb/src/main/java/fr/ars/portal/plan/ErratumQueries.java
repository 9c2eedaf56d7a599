package fr.ars.portal.plan;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Reads the errata of a text, as public as the text itself. */
@Stateless
public class ErratumQueries {

    @PersistenceContext
    EntityManager em;

    /** All of a text, withdrawn ones too, the oldest first. */
    public List<ErratumLine> of(DraftVersionId version) {
        return rows(em.createQuery("""
                        select e.id, t.section.id, t.section.anchor, t.number, t.title, e.wrong, e.corrected, e.reason,
                          e.issuer, e.publishedAt, e.withdrawnAt, e.withdrawalReason
                        from Erratum e, SectionText t
                        where e.draftVersion = :version and t.draftVersion = e.draftVersion
                          and t.section.id = e.section order by e.id""").setParameter("version", version.value())).stream()
                .map(ErratumQueries::line)
                .toList();
    }

    private static ErratumLine line(Object[] row) {
        Optional<ErratumLine.Withdrawal> withdrawal = row[10] == null
                ? Optional.empty()
                : Optional.of(new ErratumLine.Withdrawal((Instant) row[10], (String) row[11]));
        return new ErratumLine(
                new ErratumId((Long) row[0]),
                new SectionId((Long) row[1]),
                (String) row[2],
                (row[3] + " " + row[4]).strip(),
                (String) row[5],
                (String) row[6],
                (String) row[7],
                (String) row[8],
                (Instant) row[9],
                withdrawal);
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(Query query) {
        return query.getResultList();
    }
}
