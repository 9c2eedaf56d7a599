package fr.ars.portal.plan;

import fr.ars.portal.kernel.AgencyCode;
import fr.ars.portal.plan.internal.Plan;
import fr.ars.portal.plan.reading.SectionBody;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Reads drafts. Whether a version may be seen is for its reader to know: the public reads what a public consultation
 * points to, the back office what {@link PlanService} gives.
 */
@Stateless
public class PlanQueries {

    private static final String ENTRY =
            "select t.section.id, t.section.anchor, t.level, t.number, t.title, t.words, t.excluded from SectionText t ";

    private static final String VERSION = """
            select v.id, p.id, p.plan.label, p.plan.structure, p.plan.beginsOn, p.plan.createdAt, p.kind, v.number, v.fileName, v.importedAt, v.frozenAt, v.sha256,
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

    /** The drafts of some plans, the latest of each part first. */
    public List<VersionLine> versions(List<PlanId> plans) {
        if (plans.isEmpty()) {
            return List.of();
        }
        Query query = em.createQuery(VERSION + "where p.plan.id in :plans order by v.id desc")
                .setParameter("plans", plans.stream().map(PlanId::value).toList());
        return rows(query).stream().map(PlanQueries::version).toList();
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
                (PlanStructure) row[3],
                Plan.day((LocalDate) row[4], (Instant) row[5]),
                (PlanPartKind) row[6],
                (Integer) row[7],
                (String) row[8],
                (Instant) row[9],
                Optional.ofNullable((Instant) row[10]),
                Optional.ofNullable((String) row[11]),
                (Long) row[12],
                Optional.ofNullable((ImportState) row[13]).orElse(ImportState.DONE));
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(Query query) {
        return query.getResultList();
    }
}
