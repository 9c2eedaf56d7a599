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
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What anybody may read about consultations. */
@Stateless
public class ConsultationQueries {

    private static final int PAGE = 20;

    private static final String COLUMNS =
            "c.id, c.agencyCode, w.placeCode, c.title, w.opensAt, w.closesAt, c.state, c.suspendedAt";

    private static final int OWN_COLUMNS = 8;

    /** A consultation with the window of the portal one reads in: each is seen where it has one. */
    private static final String SEEN = " from Consultation c join c.windows w ";

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
                and w.opensAt <= :now and w.closesAt > :now order by w.closesAt, c.id""", howMany);
    }

    /** Those that open later, the first to open first. */
    public List<ConsultationLine> upcoming(AgencyScope scope, int howMany) {
        return lines(scope, """
                and c.state = fr.ars.portal.consultation.ConsultationState.PLANNED
                and w.opensAt > :now order by w.opensAt, c.id""", howMany);
    }

    /** Those whose synthesis is published, the latest closed first. */
    public List<ConsultationLine> answered(AgencyScope scope, int howMany) {
        return lines(scope, """
                and c.state in (fr.ars.portal.consultation.ConsultationState.SYNTHESIS_PUBLISHED,
                  fr.ars.portal.consultation.ConsultationState.FOLLOW_UP_PUBLISHED)
                and w.opensAt <= :now order by w.closesAt desc, c.id desc""", howMany);
    }

    /** All that have ever been announced, the latest first, by key. */
    public Page<ConsultationLine> all(AgencyScope scope, Cursor cursor) {
        return page(scope, cursor, "and c.state <> fr.ars.portal.consultation.ConsultationState.DRAFT ");
    }

    /** Those that whoever is here leads, those being prepared too: for services of this room only. */
    public Page<ConsultationLine> ledBy(AgencyScope scope, Cursor cursor) {
        return page(scope, cursor, OWNED);
    }

    private Page<ConsultationLine> page(AgencyScope scope, Cursor cursor, String condition) {
        String key = cursor.number().isEmpty() ? "" : cursor.backwards() ? "and c.id > :key" : "and c.id < :key";
        Query query = em.createQuery("select " + COLUMNS + SEEN + in(scope) + condition + key + " order by c.id "
                        + (cursor.backwards() ? "asc" : "desc"))
                .setMaxResults(PAGE + 1);
        locate(query, scope, condition);
        cursor.number().ifPresent(number -> query.setParameter("key", number));
        return cursor.page(toLines(query), PAGE, line -> line.id().toString());
    }

    /** One of them; empty when there is none that anybody may read. */
    public Optional<ConsultationView> find(AgencyScope scope, ConsultationId id) {
        return read(scope, id, "").filter(view -> view.line().state().isPublic());
    }

    /** The same for whoever leads it, who reads drafts too: for services of this room only. */
    public Optional<ConsultationView> read(AgencyScope scope, ConsultationId id) {
        return read(scope, id, OWNED);
    }

    private Optional<ConsultationView> read(AgencyScope scope, ConsultationId id, String condition) {
        Query query = em.createQuery("select " + COLUMNS + """
                        , c.purpose, c.decider, c.openToChange, c.draftVersion, c.cancellationReason, s.text, s.publishedAt, c.version
                        from Consultation c join c.windows w left join Synthesis s
                          on s.consultation = c.id and s.publishedAt is not null and s.absence = false\s""" + in(scope) + """
                        and c.id = :id\s""" + condition)
                .setParameter("id", id.value());
        locate(query, scope, condition);
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
        Query query = em.createQuery("select " + COLUMNS + SEEN + in(scope) + rest)
                .setParameter("now", clock.instant())
                .setMaxResults(howMany);
        locate(query, scope, rest);
        return toLines(query);
    }

    private List<ConsultationLine> toLines(Query query) {
        Instant now = clock.instant();
        return rows(query).stream().map(row -> consultation(row, now)).toList();
    }

    private static final String OWNED = "and c.agencyCode = :owner ";

    /** In an agency its own window; in the national view that of whoever leads it. */
    private static String in(AgencyScope scope) {
        return scope.isNational() ? "where w.placeCode = c.agencyCode " : "where w.placeCode = :place ";
    }

    private static void locate(Query query, AgencyScope scope, String condition) {
        scope.agency().ifPresent(agency -> query.setParameter("place", agency.value()));
        if (condition.contains(":owner")) {
            query.setParameter("owner", scope.owner().value());
        }
    }

    private static ConsultationLine consultation(Object[] row, Instant now) {
        return new ConsultationLine(
                new ConsultationId((Long) row[0]),
                new AgencyCode((String) row[1]),
                new AgencyCode((String) row[2]),
                (String) row[3],
                (Instant) row[4],
                (Instant) row[5],
                (ConsultationState) row[6],
                Optional.ofNullable((Instant) row[7]),
                now);
    }

    private static ConsultationView view(Object[] row, Instant now) {
        Iterator<Object> rest =
                Arrays.asList(row).subList(OWN_COLUMNS, row.length).iterator();
        String purpose = (String) rest.next();
        String decider = (String) rest.next();
        String openToChange = (String) rest.next();
        long draft = (Long) rest.next();
        Optional<String> cancelled = Optional.ofNullable((String) rest.next());
        Optional<String> text = Optional.ofNullable((String) rest.next());
        Instant published = (Instant) rest.next();
        return new ConsultationView(
                consultation(row, now),
                purpose,
                decider,
                openToChange,
                draft,
                cancelled,
                text.map(words -> new ConsultationView.PublishedSynthesis(words, published)),
                (Integer) rest.next());
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
