package fr.ars.portal.consultation;

import fr.ars.portal.consultation.internal.CountTable;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The figures of consultations, read from the counts that are kept, never by counting contributions. Always exact. */
@Stateless
public class FigureQueries {

    @PersistenceContext
    EntityManager em;

    /** Those of each section, by its identifier; the whole text stands under 0. */
    public Map<Long, Figures> bySection(ConsultationId id) {
        Map<Long, Figures> sections = new HashMap<>();
        sections(id).forEach((section, participation) -> sections.put(section, participation.figures()));
        return sections;
    }

    /** The same with what moderation decided. */
    public Map<Long, Participation> sections(ConsultationId id) {
        Map<Long, Participation> sections = new HashMap<>();
        for (Object[] row : rows(CountTable.SECTION.reading(""), id)) {
            sections.put(number(row[0]), participation(row));
        }
        return sections;
    }

    /** All that have been confirmed, in time or not, by what has been decided of them. */
    public Map<ContributionState, Long> byState(ConsultationId id) {
        Map<ContributionState, Long> states = new EnumMap<>(ContributionState.class);
        for (Object[] row : rows(CountTable.STATE.reading(""), id)) {
            states.put(ContributionState.valueOf((String) row[0]), number(row[1]));
        }
        return states;
    }

    /** How many published contributions pass the filter. */
    public long published(ConsultationId id, ContributionFilter filter) {
        Query query = em.createNativeQuery(CountTable.OPINION.total(condition(filter)))
                .setParameter(1, id.value());
        return number(query.getSingleResult());
    }

    /** The published ones by the capacity their authors speak in. */
    public Map<Capacity, Long> byCapacity(ConsultationId id) {
        Map<Capacity, Long> capacities = new EnumMap<>(Capacity.class);
        for (Object[] row : rows(CountTable.OPINION.reading(""), id)) {
            capacities.merge(Capacity.valueOf((String) row[2]), number(row[4]), Long::sum);
        }
        capacities.values().removeIf(number -> number == 0);
        return capacities;
    }

    /** The published ones by the département of their authors; "" stands for those who did not say. */
    public Map<String, Long> byDepartment(ConsultationId id) {
        Map<String, Long> departments = new TreeMap<>();
        for (Object[] row : rows(CountTable.DEPARTMENT.reading(""), id)) {
            departments.put((String) row[0], number(row[1]));
        }
        departments.values().removeIf(number -> number == 0);
        return departments;
    }

    /** Those received in time, by the civil day of reception in a zone. */
    public Map<LocalDate, Long> byDay(ConsultationId id, ZoneId zone) {
        Map<LocalDate, Long> days = new TreeMap<>();
        for (Object[] row : rows(CountTable.HOUR.reading(""), id)) {
            days.merge(LocalDate.ofInstant(instant(row[0]), zone), number(row[1]), Long::sum);
        }
        days.values().removeIf(number -> number == 0);
        return days;
    }

    /** What tells one state of its contributions from another. */
    public Revision revision(ConsultationId id) {
        Object[] row = rows("""
                select coalesce(sum(n.changes), 0), coalesce(sum(n.taken), 0) from (
                  select changes, taken from contribution_revision where consultation_id = ?1
                  union all select 1, taken from contribution_change where consultation_id = ?1) n""", id).getFirst();
        return new Revision(number(row[0]), number(row[1]));
    }

    /** Nothing a person typed gets in here: identifiers and names of constants only. */
    private static String condition(ContributionFilter filter) {
        StringBuilder condition = new StringBuilder();
        filter.section()
                .ifPresent(value -> condition.append(" and section_id = ").append(value));
        filter.stance().ifPresent(value -> condition.append(equal("stance", value)));
        filter.capacity().ifPresent(value -> condition.append(equal("capacity", value)));
        filter.answered().ifPresent(value -> condition.append(value ? " and outcome <> ''" : " and outcome = ''"));
        filter.outcome().ifPresent(value -> condition.append(equal("outcome", value)));
        return condition.toString();
    }

    private static String equal(String column, Enum<?> value) {
        return " and " + column + " = '" + value.name() + "'";
    }

    /** In the order of CountTable.SECTION. */
    private static Participation participation(Object[] row) {
        Map<Stance, Long> stances = new EnumMap<>(Stance.class);
        for (Stance stance : Stance.values()) {
            stances.put(stance, number(row[7 + stance.ordinal()]));
        }
        Figures figures = new Figures(number(row[1]), number(row[2]), number(row[3]), number(row[6]), stances);
        return new Participation(figures, number(row[4]), number(row[5]));
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
    }

    private static Instant instant(Object column) {
        LocalDateTime time = column instanceof Timestamp stamp ? stamp.toLocalDateTime() : (LocalDateTime) column;
        return time.toInstant(ZoneOffset.UTC);
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String sql, ConsultationId id) {
        return em.createNativeQuery(sql).setParameter(1, id.value()).getResultList();
    }
}
