package fr.ars.portal.consultation;

import fr.ars.portal.kernel.AgencyCode;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Which consultations have reached a moment that people ask to be told of; an interrupted one reaches none. */
@Stateless
public class MilestoneQueries {

    /** How long before the end people are reminded of it. */
    public static final Duration SOON = Duration.ofDays(3);

    private static final String WINDOWS = """
            select c.id, w.placeCode, c.agencyCode, c.title, %s from Consultation c join c.windows w
            where c.state = fr.ars.portal.consultation.ConsultationState.PLANNED
              and w.opensAt <= :now and w.closesAt > :now\s""";

    private static final String ANSWERS = """
            select c.id, w.placeCode, c.agencyCode, c.title, a.happenedAt
            from Consultation c join c.windows w join ConsultationAct a on a.consultation = c.id
            where a.kind = fr.ars.portal.consultation.ActKind.SYNTHESIS_PUBLISHED
              and a.happenedAt > :since and a.happenedAt <= :now""";

    @PersistenceContext
    EntityManager em;

    /** Those reached after one instant and until another; the approaching end as long as it approaches. */
    public List<Milestone> reached(Instant since, Instant now) {
        Query opened = em.createQuery(WINDOWS.formatted("w.opensAt") + "and w.opensAt > :since")
                .setParameter("since", since);
        Query closing = em.createQuery(WINDOWS.formatted("w.closesAt") + "and w.closesAt <= :soon")
                .setParameter("soon", now.plus(SOON));
        Query answered = em.createQuery(ANSWERS).setParameter("since", since);
        return Stream.of(
                        read(Milestone.Kind.OPENED, opened, now),
                        read(Milestone.Kind.CLOSING_SOON, closing, now),
                        read(Milestone.Kind.ANSWERED, answered, now))
                .flatMap(List::stream)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static List<Milestone> read(Milestone.Kind kind, Query query, Instant now) {
        List<Object[]> rows = query.setParameter("now", now).getResultList();
        return rows.stream()
                .map(row -> new Milestone(
                        kind,
                        new ConsultationId((Long) row[0]),
                        new AgencyCode((String) row[1]),
                        new AgencyCode((String) row[2]),
                        (String) row[3],
                        (Instant) row[4]))
                .toList();
    }
}
