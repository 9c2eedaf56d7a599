package fr.ars.portal.kernel;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** Shows the back office how deferred work stands. The waiting orders are read straight from db-scheduler's table. */
@Stateless
public class TaskQueries {

    private static final int PAGE = 50;

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    public TaskCounts counts() {
        Object[] row =
                (Object[]) em.createNativeQuery("""
                        SELECT COUNT(CASE WHEN NOT picked AND execution_time <= ?1 THEN 1 END),
                               COUNT(CASE WHEN NOT picked AND execution_time > ?1 THEN 1 END),
                               COUNT(CASE WHEN picked THEN 1 END),
                               (SELECT COUNT(*) FROM failed_task)
                        FROM scheduled_tasks""").setParameter(1, utc()).getSingleResult();
        return new TaskCounts(number(row[0]), number(row[1]), number(row[2]), number(row[3]));
    }

    /** The orders and recurring tasks that come next, soonest first. */
    public List<WaitingTask> next(int howMany) {
        List<?> rows = em.createNativeQuery("""
                        SELECT task_name, execution_time, picked, COALESCE(consecutive_failures, 0)
                        FROM scheduled_tasks ORDER BY execution_time, task_instance""").setMaxResults(howMany).getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(r -> new WaitingTask(
                        (String) r[0], ((Timestamp) r[1]).toInstant(), number(r[2]) != 0, (int) number(r[3])))
                .toList();
    }

    /** The orders given up, latest first. */
    public Page<FailedTask> failed(Cursor cursor) {
        String where = cursor.number().isEmpty() ? "" : cursor.backwards() ? "where f.id > :key" : "where f.id < :key";
        var query = em.createQuery("""
                        select new fr.ars.portal.kernel.FailedTask(
                            f.id, f.kind, f.payload, f.error, f.attempts, f.failedAt)
                        from GivenUpOrder f %s order by f.id %s""".formatted(where, cursor.backwards() ? "asc" : "desc"), FailedTask.class)
                .setMaxResults(PAGE + 1);
        cursor.number().ifPresent(key -> query.setParameter("key", key));
        return cursor.page(query.getResultList(), PAGE, f -> Long.toString(f.id()));
    }

    private LocalDateTime utc() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static long number(Object column) {
        return column instanceof Boolean truth ? (truth ? 1 : 0) : ((Number) column).longValue();
    }
}
