package fr.ars.portal.consultation;

import fr.ars.portal.kernel.Cursor;
import fr.ars.portal.kernel.Page;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds published contributions among many, by what they are about and what they say. */
@Stateless
public class ContributionQueries {

    @PersistenceContext
    EntityManager em;

    /**
     * Those of a consultation that pass the filter, by key, so many at once; late ones are in no list. First their numbers,
     * which an index alone gives however many are passed over, then their words.
     */
    public Page<ContributionLine> find(ConsultationId id, ContributionFilter filter, Cursor cursor, int howMany) {
        boolean falling = filter.oldestFirst() == cursor.backwards();
        Map<String, Object> values = new HashMap<>();
        List<String> conditions = conditions(filter, values);
        cursor.number().ifPresent(key -> {
            conditions.add(falling ? "c.id < :key" : "c.id > :key");
            values.put("key", key);
        });
        TypedQuery<Long> query = em.createQuery(
                        """
                        select c.id from Contribution c
                        where c.consultation = :consultation and c.late = false
                          and c.state = fr.ars.portal.consultation.ContributionState.PUBLISHED\s"""
                                + String.join(
                                        "",
                                        conditions.stream().map(" and "::concat).toList()) + " order by c.id "
                                + (falling ? "desc" : "asc"),
                        Long.class)
                .setParameter("consultation", id.value())
                .setMaxResults(howMany + 1);
        values.forEach(query::setParameter);
        return cursor.page(
                lines(query.getResultList(), falling),
                howMany,
                line -> Long.toString(line.number().value()));
    }

    private List<ContributionLine> lines(List<Long> ids, boolean falling) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Query query = em.createQuery(ConsultationQueries.CONTRIBUTION + "where c.id in :ids order by c.id "
                        + (falling ? "desc" : "asc"))
                .setParameter("ids", ids);
        return rows(query).stream().map(ConsultationQueries::line).toList();
    }

    /** Those the agency has answered, the latest answer first. */
    public List<ContributionLine> latestAnswered(ConsultationId id, int howMany) {
        Query query = em.createQuery(ConsultationQueries.CONTRIBUTION + """
                        where a.consultation = :consultation and c.late = false
                          and c.state = fr.ars.portal.consultation.ContributionState.PUBLISHED
                        order by a.id desc, c.id desc""")
                .setParameter("consultation", id.value())
                .setMaxResults(howMany);
        return rows(query).stream().map(ConsultationQueries::line).toList();
    }

    private static List<String> conditions(ContributionFilter filter, Map<String, Object> values) {
        List<String> conditions = new ArrayList<>();
        filter.section().ifPresent(value -> {
            conditions.add(value == 0 ? "c.section is null" : "c.section = :section");
            if (value != 0) {
                values.put("section", value);
            }
        });
        filter.stance().ifPresent(value -> {
            conditions.add("c.stance = :stance");
            values.put("stance", value);
        });
        filter.capacity().ifPresent(value -> {
            conditions.add("c.capacity = :capacity");
            values.put("capacity", value);
        });
        filter.answered().ifPresent(value -> conditions.add(value ? "c.outcome is not null" : "c.outcome is null"));
        filter.outcome().ifPresent(value -> {
            conditions.add("c.outcome = :outcome");
            values.put("outcome", value);
        });
        return conditions;
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(Query query) {
        return query.getResultList();
    }
}
