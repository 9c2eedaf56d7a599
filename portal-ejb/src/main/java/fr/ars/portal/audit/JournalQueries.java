package fr.ars.portal.audit;

import fr.ars.portal.kernel.AgencyScope;
import fr.ars.portal.kernel.Cursor;
import fr.ars.portal.kernel.Page;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the journal for the back office, latest lines first. An agency reads its own lines, the nation all of them. */
@Stateless
public class JournalQueries {

    private static final int PAGE = 50;

    @PersistenceContext
    EntityManager em;

    public Page<JournalLine> lines(AgencyScope scope, JournalFilter filter, Cursor cursor) {
        List<String> conditions = new ArrayList<>();
        Map<String, Object> values = new HashMap<>();
        scope.agency().ifPresent(agency -> add(conditions, values, "l.owner = :owner", "owner", agency));
        filter.subject().ifPresent(subject -> {
            add(conditions, values, "l.subjectKind = :kind", "kind", subject.kind());
            add(conditions, values, "l.subjectId = :id", "id", subject.id());
        });
        filter.actor().ifPresent(actor -> add(conditions, values, "l.actor = :actor", "actor", actor));
        filter.action()
                .ifPresent(a -> add(conditions, values, "l.action like :action escape '!'", "action", prefix(a)));
        filter.since().ifPresent(since -> add(conditions, values, "l.at >= :since", "since", since));
        filter.until().ifPresent(until -> add(conditions, values, "l.at < :until", "until", until));
        cursor.number()
                .ifPresent(
                        key -> add(conditions, values, cursor.backwards() ? "l.id > :key" : "l.id < :key", "key", key));
        String where = conditions.isEmpty() ? "" : "where " + String.join(" and ", conditions);
        var query = em.createQuery("""
                        select new fr.ars.portal.audit.JournalLine(l.id, l.at, l.actor, l.action,
                            l.subjectKind, l.subjectId, l.owner, l.details, l.sealNumber)
                        from Line l %s order by l.id %s""".formatted(where, cursor.backwards() ? "asc" : "desc"), JournalLine.class)
                .setMaxResults(PAGE + 1);
        values.forEach(query::setParameter);
        return cursor.page(query.getResultList(), PAGE, line -> Long.toString(line.id()));
    }

    private static void add(
            List<String> conditions, Map<String, Object> values, String condition, String name, Object value) {
        conditions.add(condition);
        values.put(name, value);
    }

    private static String prefix(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
