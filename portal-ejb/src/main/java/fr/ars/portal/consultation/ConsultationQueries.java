package fr.ars.portal.consultation;

import fr.ars.portal.kernel.AgencyCode;
import fr.ars.portal.kernel.AgencyScope;
import fr.ars.portal.kernel.Cursor;
import fr.ars.portal.kernel.Page;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What anybody may read about consultations. */
@Stateless
public class ConsultationQueries {

    private static final int PAGE = 20;

    private static final String COLUMNS = "c.id, c.agencyCode, c.title, c.opensAt, c.closesAt, c.state";

    @PersistenceContext
    EntityManager em;

    @Inject
    FigureQueries figures;

    @Inject
    Clock clock;

    /** Those that are open now, the first to close first. */
    public List<ConsultationLine> open(AgencyScope scope, int howMany) {
        return lines(scope, """
                and c.state = fr.ars.portal.consultation.ConsultationState.PLANNED
                and c.opensAt <= :now and c.closesAt > :now order by c.closesAt, c.id""", howMany);
    }

    /** Those that open later, the first to open first. */
    public List<ConsultationLine> upcoming(AgencyScope scope, int howMany) {
        return lines(scope, """
                and c.state = fr.ars.portal.consultation.ConsultationState.PLANNED
                and c.opensAt > :now order by c.opensAt, c.id""", howMany);
    }

    /** Those whose synthesis is published, the latest closed first. */
    public List<ConsultationLine> answered(AgencyScope scope, int howMany) {
        return lines(scope, """
                and c.state = fr.ars.portal.consultation.ConsultationState.SYNTHESIS_PUBLISHED
                and c.opensAt <= :now order by c.closesAt desc, c.id desc""", howMany);
    }

    /** All that have ever been announced, the latest first, by key. */
    public Page<ConsultationLine> all(AgencyScope scope, Cursor cursor) {
        return page(scope, cursor, "c.state <> fr.ars.portal.consultation.ConsultationState.DRAFT ");
    }

    /** The same with those being prepared: for services of this room only. */
    public Page<ConsultationLine> ofAgency(AgencyScope scope, Cursor cursor) {
        return page(scope, cursor, "1 = 1 ");
    }

    private Page<ConsultationLine> page(AgencyScope scope, Cursor cursor, String condition) {
        String key = cursor.number().isEmpty() ? "" : cursor.backwards() ? "and c.id > :key" : "and c.id < :key";
        Query query = em.createQuery("select " + COLUMNS + " from Consultation c where " + condition + inScope(scope)
                        + key + " order by c.id " + (cursor.backwards() ? "asc" : "desc"))
                .setMaxResults(PAGE + 1);
        scope.agency().ifPresent(agency -> query.setParameter("agency", agency.value()));
        cursor.number().ifPresent(number -> query.setParameter("key", number));
        return cursor.page(toLines(query), PAGE, line -> line.id().toString());
    }

    /** One of them; empty when there is none that anybody may read. */
    public Optional<ConsultationView> find(AgencyScope scope, ConsultationId id) {
        return read(scope, id).filter(view -> view.line().state().isPublic());
    }

    /** The same for the agency itself, which reads its drafts too: for services of this room only. */
    public Optional<ConsultationView> read(AgencyScope scope, ConsultationId id) {
        Query query = em.createQuery("select " + COLUMNS + """
                        , c.purpose, c.decider, c.openToChange, c.draftVersion, c.cancellationReason, s.text, s.publishedAt, c.version
                        from Consultation c left join Synthesis s
                          on s.consultation = c.id and s.publishedAt is not null
                        where c.id = :id\s""" + inScope(scope)).setParameter("id", id.value());
        scope.agency().ifPresent(agency -> query.setParameter("agency", agency.value()));
        return rows(query).stream().findFirst().map(row -> view(row, clock.instant()));
    }

    /** The published contributions, the latest first, by key; on one section only if it is given. */
    public Page<ContributionLine> contributions(ConsultationId id, Optional<Long> section, Cursor cursor) {
        return contributions(id, "", section, cursor, true);
    }

    /** The same, the oldest first: for services of this room only. */
    public Page<ContributionLine> toAnswer(
            ConsultationId id, boolean unanswered, Optional<Long> section, Cursor cursor) {
        return contributions(id, unanswered ? " and c.answer is null" : "", section, cursor, false);
    }

    private Page<ContributionLine> contributions(
            ConsultationId id, String condition, Optional<Long> section, Cursor cursor, boolean latestFirst) {
        boolean falling = latestFirst != cursor.backwards();
        String key = cursor.number().isEmpty() ? "" : falling ? " and c.id < :key" : " and c.id > :key";
        Query query = em.createQuery(
                        CONTRIBUTION + """
                        where c.consultation = :consultation and c.late = false
                          and c.state = fr.ars.portal.consultation.ContributionState.PUBLISHED\
                        """ + condition + (section.isPresent() ? " and c.section = :section" : "") + key
                                + " order by c.id " + (falling ? "desc" : "asc"))
                .setParameter("consultation", id.value())
                .setMaxResults(PAGE + 1);
        section.ifPresent(value -> query.setParameter("section", value));
        cursor.number().ifPresent(number -> query.setParameter("key", number));
        List<ContributionLine> read =
                rows(query).stream().map(ConsultationQueries::line).toList();
        return cursor.page(read, PAGE, line -> Long.toString(line.number().value()));
    }

    /** The published contributions whose number is greater, in the order of their numbers: for exports. */
    public List<ContributionLine> published(ConsultationId id, long after, int howMany) {
        return rows(em.createQuery(CONTRIBUTION + """
                        where c.consultation = :consultation and c.late = false and c.id > :after
                          and c.state = fr.ars.portal.consultation.ContributionState.PUBLISHED order by c.id""")
                        .setParameter("consultation", id.value())
                        .setParameter("after", after)
                        .setMaxResults(howMany))
                .stream()
                .map(ConsultationQueries::line)
                .toList();
    }

    /** One published contribution. */
    public Optional<ContributionLine> contribution(ConsultationId id, ContributionNumber number) {
        return rows(em.createQuery(CONTRIBUTION + """
                        where c.consultation = :consultation and c.id = :id
                          and c.state = fr.ars.portal.consultation.ContributionState.PUBLISHED""")
                        .setParameter("consultation", id.value())
                        .setParameter("id", number.value()))
                .stream()
                .findFirst()
                .map(ConsultationQueries::line);
    }

    /** The figures of each section, by its identifier; the whole text stands under 0. */
    public Map<Long, Figures> figuresBySection(ConsultationId id) {
        return figures.bySection(id);
    }

    /** The figures of the whole. */
    public Figures figures(ConsultationId id) {
        return figuresBySection(id).values().stream().reduce(Figures.NONE, Figures::plus);
    }

    static final String CONTRIBUTION = """
            select c.id, c.consultation, c.section, c.stance, c.capacity, c.text, c.publicName, c.receivedAt,
              a.outcome, a.text, a.publishedAt
            from Contribution c left join OfficialAnswer a on a.id = c.answer\s""";

    private List<ConsultationLine> lines(AgencyScope scope, String rest, int howMany) {
        Query query = em.createQuery("select " + COLUMNS + " from Consultation c where 1 = 1 " + inScope(scope) + rest)
                .setParameter("now", clock.instant())
                .setMaxResults(howMany);
        scope.agency().ifPresent(agency -> query.setParameter("agency", agency.value()));
        return toLines(query);
    }

    private List<ConsultationLine> toLines(Query query) {
        Instant now = clock.instant();
        return rows(query).stream().map(row -> consultation(row, now)).toList();
    }

    private static String inScope(AgencyScope scope) {
        return scope.isNational() ? "" : "and c.agencyCode = :agency ";
    }

    private static ConsultationLine consultation(Object[] row, Instant now) {
        return new ConsultationLine(
                new ConsultationId((Long) row[0]),
                new AgencyCode((String) row[1]),
                (String) row[2],
                (Instant) row[3],
                (Instant) row[4],
                (ConsultationState) row[5],
                now);
    }

    private static ConsultationView view(Object[] row, Instant now) {
        Optional<ConsultationView.PublishedSynthesis> synthesis = row[12] == null
                ? Optional.empty()
                : Optional.of(new ConsultationView.PublishedSynthesis((String) row[11], (Instant) row[12]));
        return new ConsultationView(
                consultation(row, now),
                (String) row[6],
                (String) row[7],
                (String) row[8],
                (Long) row[9],
                Optional.ofNullable((String) row[10]),
                synthesis,
                (Integer) row[13]);
    }

    static ContributionLine line(Object[] row) {
        Optional<ContributionLine.Answer> answer = row[8] == null
                ? Optional.empty()
                : Optional.of(new ContributionLine.Answer((Outcome) row[8], (String) row[9], (Instant) row[10]));
        return new ContributionLine(
                new ContributionNumber((Long) row[0]),
                new ConsultationId((Long) row[1]),
                Optional.ofNullable((Long) row[2]),
                (Stance) row[3],
                (Capacity) row[4],
                (String) row[5],
                Optional.ofNullable((String) row[6]),
                (Instant) row[7],
                answer);
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(Query query) {
        return query.getResultList();
    }
}
