package fr.ars.portal.plan.internal;

import fr.ars.portal.identity.AccountNames;
import fr.ars.portal.kernel.Cursor;
import fr.ars.portal.kernel.Page;
import fr.ars.portal.plan.CorrectionLine;
import fr.ars.portal.plan.CorrectionState;
import fr.ars.portal.plan.CorrectionVerb;
import fr.ars.portal.plan.DraftVersionId;
import fr.ars.portal.plan.Workshop;
import fr.ars.portal.plan.correcting.SectionRow;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads the corrections of a draft, and its sections without their text, however many they are. */
@Stateless
public class CorrectionQueries {

    private static final int PAGE = 50;

    private static final String LINE = """
            select c.place, c.verb, c.subject, c.detail, c.sections, c.doneBy, c.doneAt, c.state, c.movedAt, c.movedBy,
              c.structural, c.touched
            from Correction c where c.draft = :draft\s""";

    private static final int BY = 5;
    private static final int MOVED_BY = 9;

    @PersistenceContext
    EntityManager em;

    @Inject
    AccountNames names;

    /** All sections in their order, those left out too. */
    public List<SectionRow> rows(DraftVersionId draft) {
        return em.createQuery("""
                        select new fr.ars.portal.plan.correcting.SectionRow(
                          t.section.id, t.section.anchor, t.position, t.level, t.number, t.title, t.words, t.excluded)
                        from SectionText t where t.draftVersion = :draft order by t.position""", SectionRow.class)
                .setParameter("draft", draft.value())
                .getResultList();
    }

    public String html(DraftVersionId draft, long section) {
        return em.createQuery(
                        "select t.html from SectionText t where t.draftVersion = :draft and t.section.id = :section",
                        String.class)
                .setParameter("draft", draft.value())
                .setParameter("section", section)
                .getSingleResult();
    }

    /** How often the draft has been corrected, steps back and forth counted. */
    public int revision(DraftVersionId draft) {
        return em.createQuery(
                        "select coalesce(max(c.revision), 0) from Correction c where c.draft = :draft", Integer.class)
                .setParameter("draft", draft.value())
                .getSingleResult();
    }

    public Workshop workshop(DraftVersionId draft) {
        int revision = revision(draft);
        if (revision == 0) {
            return new Workshop(0, Optional.empty(), Optional.empty());
        }
        List<Object[]> undoable = read(edge(draft, CorrectionState.DONE, "desc").setMaxResults(1));
        List<Object[]> redoable =
                read(edge(draft, CorrectionState.UNDONE, "asc").setMaxResults(1));
        return new Workshop(
                revision,
                lines(undoable).stream().findFirst(),
                lines(redoable).stream().findFirst());
    }

    private Query edge(DraftVersionId draft, CorrectionState state, String direction) {
        return em.createQuery(LINE + "and c.state = :state order by c.place " + direction)
                .setParameter("draft", draft.value())
                .setParameter("state", state);
    }

    /** What was done since somebody saw the draft, the latest first. */
    public List<Meanwhile> since(DraftVersionId draft, int seen) {
        List<Object[]> rows = read(em.createQuery(LINE + "and c.revision > :seen order by c.revision desc")
                .setParameter("draft", draft.value())
                .setParameter("seen", seen));
        Map<UUID, String> known = namesIn(rows);
        return rows.stream()
                .map(row -> new Meanwhile(line(row, known), (Boolean) row[10], sections((String) row[11])))
                .toList();
    }

    /** The history of a draft, the latest first. */
    public Page<CorrectionLine> history(DraftVersionId draft, Cursor cursor) {
        String key =
                cursor.number().isEmpty() ? "" : cursor.backwards() ? "and c.place > :key " : "and c.place < :key ";
        Query query = em.createQuery(LINE + key + "order by c.place " + (cursor.backwards() ? "asc" : "desc"))
                .setParameter("draft", draft.value())
                .setMaxResults(PAGE + 1);
        cursor.number().ifPresent(number -> query.setParameter("key", number.intValue()));
        return cursor.page(lines(read(query)), PAGE, line -> Integer.toString(line.place()));
    }

    private List<CorrectionLine> lines(List<Object[]> rows) {
        Map<UUID, String> known = namesIn(rows);
        return rows.stream().map(row -> line(row, known)).toList();
    }

    private Map<UUID, String> namesIn(List<Object[]> rows) {
        Set<UUID> people = new HashSet<>();
        for (Object[] row : rows) {
            people.add((UUID) row[BY]);
            Optional.ofNullable((UUID) row[MOVED_BY]).ifPresent(people::add);
        }
        return names.of(people);
    }

    private static CorrectionLine line(Object[] row, Map<UUID, String> known) {
        return new CorrectionLine(
                (Integer) row[0],
                (CorrectionVerb) row[1],
                (String) row[2],
                (String) row[3],
                (Integer) row[4],
                Optional.ofNullable(known.get((UUID) row[BY])),
                (Instant) row[6],
                (CorrectionState) row[7],
                Optional.ofNullable((Instant) row[8]),
                Optional.ofNullable((UUID) row[MOVED_BY]).map(known::get));
    }

    private static Set<Long> sections(String ids) {
        return Arrays.stream(ids.split(","))
                .filter(id -> !id.isEmpty())
                .map(Long::valueOf)
                .collect(Collectors.toSet());
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> read(Query query) {
        return query.getResultList();
    }
}
