package fr.ars.portal.plan;

import fr.ars.portal.kernel.AgencyCode;
import fr.ars.portal.kernel.Cursor;
import fr.ars.portal.kernel.Page;
import fr.ars.portal.plan.reading.SectionBody;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Reads drafts. Whether a version may be seen is for its reader to know: the public reads what a public consultation
 * points to, the back office what {@link PlanService} gives.
 */
@Stateless
public class PlanQueries {

    private static final int PAGE = 20;

    private static final String ENTRY =
            "select t.section.id, t.section.anchor, t.level, t.number, t.title, t.words, t.excluded from SectionText t ";

    private static final String VERSION = """
            select v.id, p.id, p.plan.label, p.kind, v.number, v.fileName, v.importedAt, v.frozenAt, v.sha256,
              (select count(t) from SectionText t where t.draftVersion = v.id and t.excluded = false),
              i.state
            from DraftVersion v join v.part p left join DraftImport i on i.draftVersion = v.id\s""";

    @PersistenceContext
    EntityManager em;

    /** The summary of a text, in its order, without what was left out. */
    public List<OutlineEntry> outline(DraftVersionId version) {
        return entries(version).stream().filter(entry -> !entry.excluded()).toList();
    }

    /** The summary with what was left out: for whoever corrects the draft. */
    public List<OutlineEntry> entries(DraftVersionId version) {
        return rows(em.createQuery(ENTRY + "where t.draftVersion = :version order by t.position")
                        .setParameter("version", version.value()))
                .stream()
                .map(PlanQueries::entry)
                .toList();
    }

    /** The drafts of an agency, the latest first, by key. */
    public Page<VersionLine> versions(AgencyCode agency, Cursor cursor) {
        String key = cursor.number().isEmpty() ? "" : cursor.backwards() ? "and v.id > :key " : "and v.id < :key ";
        Query query = em.createQuery(VERSION + "where p.plan.agency = :agency " + key + "order by v.id "
                        + (cursor.backwards() ? "asc" : "desc"))
                .setParameter("agency", agency)
                .setMaxResults(PAGE + 1);
        cursor.number().ifPresent(number -> query.setParameter("key", number));
        List<VersionLine> read = rows(query).stream().map(PlanQueries::version).toList();
        return cursor.page(read, PAGE, line -> line.id().toString());
    }

    /** The frozen drafts of an agency, which can be submitted to the public, the latest first. */
    public List<VersionLine> frozen(AgencyCode agency, int howMany) {
        Query query = em.createQuery(
                        VERSION + "where p.plan.agency = :agency and v.frozenAt is not null order by v.frozenAt desc")
                .setParameter("agency", agency)
                .setMaxResults(howMany);
        return rows(query).stream().map(PlanQueries::version).toList();
    }

    /** One draft, whoever owns it. */
    public Optional<VersionLine> version(DraftVersionId id) {
        return rows(em.createQuery(VERSION + "where v.id = :id").setParameter("id", id.value())).stream()
                .findFirst()
                .map(PlanQueries::version);
    }

    /** Everything a text says, section after section, without what was left out. */
    public List<SectionBody> bodies(DraftVersionId version) {
        return rows(em.createQuery("select t.section.id, t.section.anchor, t.level, t.number, t.title, t.words,"
                                + " t.excluded, t.html from SectionText t"
                                + " where t.draftVersion = :version and t.excluded = false order by t.position")
                        .setParameter("version", version.value()))
                .stream()
                .map(row -> new SectionBody(entry(row), (String) row[7]))
                .toList();
    }

    private static OutlineEntry entry(Object[] row) {
        return new OutlineEntry(
                new SectionId((Long) row[0]),
                (String) row[1],
                (Integer) row[2],
                (String) row[3],
                (String) row[4],
                (Integer) row[5],
                (Boolean) row[6]);
    }

    private static VersionLine version(Object[] row) {
        return new VersionLine(
                new DraftVersionId((Long) row[0]),
                new PlanPartId((Long) row[1]),
                (String) row[2],
                (PlanPartKind) row[3],
                (Integer) row[4],
                (String) row[5],
                (Instant) row[6],
                Optional.ofNullable((Instant) row[7]),
                Optional.ofNullable((String) row[8]),
                (Long) row[9],
                Optional.ofNullable((ImportState) row[10]).orElse(ImportState.DONE));
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(Query query) {
        return query.getResultList();
    }
}
