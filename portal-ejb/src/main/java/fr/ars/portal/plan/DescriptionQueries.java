package fr.ars.portal.plan;

import fr.ars.portal.plan.internal.DescriptionRows;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads what is said of sections, each time in one statement: for whoever may read the text. */
@Stateless
public class DescriptionQueries {

    @PersistenceContext
    EntityManager em;

    /** What is said of one section. */
    public SectionFacts facts(DraftVersionId version, SectionId section) {
        return DescriptionRows.facts(rows(
                em.createQuery("""
                        select d.version, d.summary, d.negotiability, d.reason, d.indicators, d.topics, d.territories,
                          d.kind, o.id, s.id, o.code, o.title
                        from SectionDescription d left join d.objectives o left join o.parent s
                        where d.draftVersion = :version and d.section = :section order by o.position""").setParameter("version", version.value()).setParameter("section", section.value())));
    }

    /** How far the sections of a text are described, by section; those of which nothing is said are missing. */
    public Map<Long, SectionMark> marks(DraftVersionId version) {
        return rows(em.createQuery("""
                        select d.section, length(d.summary), d.negotiability, d.topics, d.territories, d.indicators,
                          (select count(o.id) from SectionDescription x join x.objectives o where x.id = d.id), d.kind
                        from SectionDescription d where d.draftVersion = :version""").setParameter("version", version.value())).stream()
                .collect(Collectors.toMap(row -> (Long) row[0], DescriptionRows::mark));
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(Query query) {
        return query.getResultList();
    }
}
