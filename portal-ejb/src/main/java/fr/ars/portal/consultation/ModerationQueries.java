package fr.ars.portal.consultation;

import fr.ars.portal.consultation.internal.ConsultationRepository;
import fr.ars.portal.files.FileQueries;
import fr.ars.portal.files.StoredFile;
import fr.ars.portal.identity.Capability;
import fr.ars.portal.identity.Extent;
import fr.ars.portal.identity.Requires;
import fr.ars.portal.kernel.AgencyScope;
import fr.ars.portal.kernel.Cursor;
import fr.ars.portal.kernel.NotFoundException;
import fr.ars.portal.kernel.Page;
import fr.ars.portal.kernel.SubjectRef;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What moderators read: the contributions received, the oldest first. */
@Stateless
public class ModerationQueries {

    private static final int PAGE = 20;

    private static final String RECEIVED = """
            select c.id, c.section, c.stance, c.capacity, c.text, c.publicName, c.receivedAt, c.late, c.state,
              c.moderatedAt, c.refusalReason, c.refusalNote
            from Contribution c where c.consultation = :consultation
              and c.state <> fr.ars.portal.consultation.ContributionState.TO_CONFIRM\s""";

    @PersistenceContext
    EntityManager em;

    @Inject
    ConsultationRepository repository;

    @Inject
    FigureQueries figures;

    @Inject
    FileQueries files;

    /** Those in one state, the oldest first, by key; what waits for a confirmation is read by nobody. */
    @Requires(value = Capability.MODERATE, extent = Extent.READ)
    public Page<ReceivedContribution> received(
            AgencyScope scope, ConsultationId id, ContributionState state, Cursor cursor) {
        repository.owned(scope, id);
        String key = cursor.number().isEmpty() ? "" : cursor.backwards() ? "and c.id < :key " : "and c.id > :key ";
        Query query = em.createQuery(RECEIVED + "and c.state = :state " + key + "order by c.id "
                        + (cursor.backwards() ? "desc" : "asc"))
                .setParameter("consultation", id.value())
                .setParameter("state", state)
                .setMaxResults(PAGE + 1);
        cursor.number().ifPresent(number -> query.setParameter("key", number));
        Page<ReceivedContribution> page = cursor.page(
                contributions(query), PAGE, line -> Long.toString(line.number().value()));
        return new Page<>(withFiles(page.items()), page.previous(), page.next());
    }

    /** One of them, whatever its state. */
    @Requires(value = Capability.MODERATE, extent = Extent.READ)
    public ReceivedContribution one(AgencyScope scope, ConsultationId id, ContributionNumber number) {
        repository.owned(scope, id);
        Query query = em.createQuery(RECEIVED + "and c.id = :id")
                .setParameter("consultation", id.value())
                .setParameter("id", number.value());
        return withFiles(contributions(query)).stream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException(new SubjectRef("contribution", number.toString())));
    }

    /** How many there are in each state; those not confirmed yet are in no figure, and few. */
    @Requires(value = Capability.MODERATE, extent = Extent.READ)
    public Map<ContributionState, Long> counts(AgencyScope scope, ConsultationId id) {
        repository.owned(scope, id);
        Map<ContributionState, Long> counts = figures.byState(id);
        counts.put(
                ContributionState.TO_CONFIRM,
                em.createQuery("""
                                select count(c) from Contribution c where c.consultation = :consultation
                                  and c.state = fr.ars.portal.consultation.ContributionState.TO_CONFIRM""", Long.class)
                        .setParameter("consultation", id.value())
                        .getSingleResult());
        return counts;
    }

    private static List<ReceivedContribution> contributions(Query query) {
        return rows(query).stream().map(ModerationQueries::contribution).toList();
    }

    private static ReceivedContribution contribution(@Nullable Object[] row) {
        return new ReceivedContribution(
                new ContributionNumber((Long) Objects.requireNonNull(row[0])),
                Optional.ofNullable((Long) row[1]),
                (Stance) Objects.requireNonNull(row[2]),
                (Capacity) Objects.requireNonNull(row[3]),
                (String) Objects.requireNonNull(row[4]),
                Optional.ofNullable((String) row[5]),
                (Instant) Objects.requireNonNull(row[6]),
                (Boolean) Objects.requireNonNull(row[7]),
                (ContributionState) Objects.requireNonNull(row[8]),
                Optional.ofNullable((Instant) row[9]),
                refusal((String) row[10], (String) row[11]),
                List.of());
    }

    private static Optional<ReceivedContribution.Refusal> refusal(@Nullable String reason, @Nullable String note) {
        return Optional.ofNullable(reason)
                .flatMap(RefusalReason::find)
                .map(found -> new ReceivedContribution.Refusal(found, Optional.ofNullable(note)));
    }

    /** The documents joined to all of them, in two queries whatever their number. */
    private List<ReceivedContribution> withFiles(List<ReceivedContribution> contributions) {
        Map<Long, List<UUID>> joined = joinedTo(contributions);
        Map<UUID, StoredFile> found = files
                .stored(joined.values().stream().flatMap(List::stream).toList())
                .stream()
                .collect(Collectors.toMap(StoredFile::id, Function.identity()));
        return contributions.stream()
                .map(contribution -> contribution.with(
                        joined.getOrDefault(contribution.number().value(), List.of()).stream()
                                .map(found::get)
                                .filter(Objects::nonNull)
                                .map(AttachedFile::of)
                                .toList()))
                .toList();
    }

    private Map<Long, List<UUID>> joinedTo(List<ReceivedContribution> contributions) {
        if (contributions.isEmpty()) {
            return Map.of();
        }
        String numbers = contributions.stream()
                .map(contribution -> Long.toString(contribution.number().value()))
                .collect(Collectors.joining(","));
        Map<Long, List<UUID>> joined = new HashMap<>();
        for (Object[] row : rows(em.createNativeQuery("select contribution_id, file_id from contribution_attachment "
                + "where contribution_id in (" + numbers + ") order by contribution_id, position"))) {
            joined.computeIfAbsent(((Number) row[0]).longValue(), number -> new ArrayList<>())
                    .add(UUID.fromString((String) row[1]));
        }
        return joined;
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(Query query) {
        return query.getResultList();
    }
}
