package fr.ars.portal.plan;

import fr.ars.portal.kernel.AgencyCode;
import fr.ars.portal.kernel.Cursor;
import fr.ars.portal.kernel.Page;
import fr.ars.portal.plan.internal.Plan;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Lists the plans of an agency: plan, parts, drafts. For {@link PlanService}, which asks who may see them. */
@Stateless
public class PlanListQueries {

    private static final int PAGE = 20;

    @PersistenceContext
    EntityManager em;

    @Inject
    PlanQueries drafts;

    /** The latest plan first, by key. */
    public Page<PlanLine> plans(AgencyCode agency, Cursor cursor) {
        String key = cursor.number().isEmpty() ? "" : cursor.backwards() ? "and p.id > :key " : "and p.id < :key ";
        Query query = em.createQuery("select p.id, p.label, p.structure, p.beginsOn, p.createdAt from Plan p "
                        + "where p.agency = :agency " + key + "order by p.id "
                        + (cursor.backwards() ? "asc" : "desc"))
                .setParameter("agency", agency)
                .setMaxResults(PAGE + 1);
        cursor.number().ifPresent(number -> query.setParameter("key", number));
        List<PlanLine> bare = rows(query).stream().map(PlanListQueries::plan).toList();
        Page<PlanLine> page = cursor.page(bare, PAGE, plan -> plan.id().toString());
        Map<Long, List<PlanLine.Part>> parts =
                parts(page.items().stream().map(PlanLine::id).toList());
        return page.map(plan -> new PlanLine(
                plan.id(),
                plan.label(),
                plan.structure(),
                plan.day(),
                parts.getOrDefault(plan.id().value(), List.of())));
    }

    private Map<Long, List<PlanLine.Part>> parts(List<PlanId> plans) {
        if (plans.isEmpty()) {
            return Map.of();
        }
        Map<PlanPartId, List<VersionLine>> versions =
                drafts.versions(plans).stream().collect(Collectors.groupingBy(VersionLine::part));
        return rows(em.createQuery(
                                "select p.plan.id, p.id, p.kind from PlanPart p where p.plan.id in :plans order by p.id")
                        .setParameter("plans", plans.stream().map(PlanId::value).toList()))
                .stream()
                .collect(Collectors.groupingBy(
                        row -> (Long) row[0], Collectors.mapping(row -> part(row, versions), Collectors.toList())));
    }

    private static PlanLine.Part part(Object[] row, Map<PlanPartId, List<VersionLine>> versions) {
        PlanPartId id = new PlanPartId((Long) row[1]);
        return new PlanLine.Part(id, (PlanPartKind) row[2], versions.getOrDefault(id, List.of()));
    }

    private static PlanLine plan(Object[] row) {
        return new PlanLine(
                new PlanId((Long) row[0]),
                (String) row[1],
                (PlanStructure) row[2],
                Plan.day((LocalDate) row[3], (Instant) row[4]),
                List.of());
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(Query query) {
        return query.getResultList();
    }
}
