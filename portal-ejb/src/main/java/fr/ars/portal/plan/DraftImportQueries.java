package fr.ars.portal.plan;

import fr.ars.portal.plan.correcting.Doubts;
import fr.ars.portal.plan.importing.content.LeftOut;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads how imports stand and what they found. */
@Stateless
public class DraftImportQueries {

    @PersistenceContext
    EntityManager em;

    @Inject
    PlanQueries plans;

    public ImportProgress progress(DraftVersionId id) {
        return em.createQuery("""
                        select new fr.ars.portal.plan.ImportProgress(i.state, i.page, i.pages, i.refusal, i.refusalArgument)
                        from DraftImport i where i.draftVersion = :version""", ImportProgress.class)
                .setParameter("version", id.value())
                .getResultStream()
                .findFirst()
                .orElse(ImportProgress.done());
    }

    public ImportFindings findings(DraftVersionId id) {
        return new ImportFindings(doubts(id), leftOut(id));
    }

    private List<ImportFindings.Doubt> doubts(DraftVersionId id) {
        Map<String, List<String>> doubts = new HashMap<>();
        em.createQuery("""
                        select t.section.anchor, t.warnings, t.title, t.html from SectionText t where t.draftVersion = :version
                        and (t.warnings <> '' or t.title = '' or t.html like '%<figure%')""", Object[].class)
                .setParameter("version", id.value())
                .getResultStream()
                .forEach(row ->
                        doubts.put((String) row[0], Doubts.of((String) row[1], (String) row[2], (String) row[3])));
        return plans.entries(id).stream()
                .flatMap(entry -> doubts.getOrDefault(entry.anchor(), List.of()).stream()
                        .map(doubt -> new ImportFindings.Doubt(entry, doubt)))
                .toList();
    }

    private List<ImportFindings.LeftOut> leftOut(DraftVersionId id) {
        return em.createQuery("""
                        select l.reason, l.text, count(l) from DraftLeftOut l where l.draftVersion = :version
                        group by l.reason, l.text order by min(l.id)""", Object[].class)
                .setParameter("version", id.value())
                .getResultStream()
                .map(row ->
                        new ImportFindings.LeftOut(((LeftOut.Reason) row[0]).name(), (String) row[1], (Long) row[2]))
                .toList();
    }
}
