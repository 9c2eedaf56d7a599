package fr.ars.portal.plan.internal;

import fr.ars.portal.plan.CorrectionState;
import fr.ars.portal.plan.DraftVersionId;
import fr.ars.portal.plan.correcting.Change;
import fr.ars.portal.plan.correcting.Changes;
import jakarta.ejb.Stateless;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Stores corrections, and applies what they change with as many statements for one section as for five hundred. */
@Stateless
public class CorrectionRepository {

    /** The rows of any number of sections in one statement; what is not said stays. */
    private static final String ROWS = """
            update section_text t join json_table(?1, '$[*]' columns (
                s bigint path '$.s', p int path '$.p', l int path '$.l', n varchar(40) path '$.n',
                t varchar(500) path '$.t', w int path '$.w', x int path '$.x')) c on t.section_id = c.s
            set t.position = coalesce(c.p, t.position), t.level = coalesce(c.l, t.level),
              t.number = coalesce(c.n, t.number), t.title = coalesce(c.t, t.title), t.words = coalesce(c.w, t.words),
              t.excluded = coalesce(c.x, t.excluded), t.version = t.version + 1
            where t.draft_version_id = ?2""";

    @PersistenceContext
    EntityManager em;

    public void add(Correction correction) {
        em.persist(correction);
    }

    /** The latest that is in force. */
    public Optional<Correction> toUndo(DraftVersionId draft) {
        return edge(draft, CorrectionState.DONE, "desc");
    }

    /** The first that was taken back. */
    public Optional<Correction> toRedo(DraftVersionId draft) {
        return edge(draft, CorrectionState.UNDONE, "asc");
    }

    private Optional<Correction> edge(DraftVersionId draft, CorrectionState state, String direction) {
        return em.createQuery(
                        "select c from Correction c where c.draft = :draft and c.state = :state order by c.place "
                                + direction,
                        Correction.class)
                .setParameter("draft", draft.value())
                .setParameter("state", state)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** What was taken back can be done again no more: something else was done instead. */
    public void supersede(DraftVersionId draft) {
        em.createQuery("update Correction c set c.state = :gone where c.draft = :draft and c.state = :undone")
                .setParameter("gone", CorrectionState.SUPERSEDED)
                .setParameter("undone", CorrectionState.UNDONE)
                .setParameter("draft", draft.value())
                .executeUpdate();
    }

    public int lastPlace(DraftVersionId draft) {
        return em.createQuery(
                        "select coalesce(max(c.place), 0) from Correction c where c.draft = :draft", Integer.class)
                .setParameter("draft", draft.value())
                .getSingleResult();
    }

    /** Makes the sections of a draft what the changes say. */
    public void apply(DraftVersionId draft, Changes changes) {
        remove(draft, changes);
        JsonArrayBuilder rows = Json.createArrayBuilder();
        for (Change change : changes.all()) {
            JsonObject after = change.after().orElse(JsonObject.EMPTY_JSON_OBJECT);
            if (change.before().isEmpty()) {
                em.persist(new SectionText(draft, em.getReference(Section.class, change.section()), after));
            } else if (!after.isEmpty()) {
                writeHtml(draft, change.section(), after);
                rows.add(row(change.section(), after));
            }
        }
        em.createNativeQuery(ROWS)
                .setParameter(1, rows.build().toString())
                .setParameter(2, draft.value())
                .executeUpdate();
    }

    private void remove(DraftVersionId draft, Changes changes) {
        List<Long> gone = changes.all().stream()
                .filter(change -> change.after().isEmpty())
                .map(Change::section)
                .toList();
        if (!gone.isEmpty()) {
            em.createQuery("delete from SectionText t where t.draftVersion = :draft and t.section.id in :gone")
                    .setParameter("draft", draft.value())
                    .setParameter("gone", gone)
                    .executeUpdate();
        }
    }

    private void writeHtml(DraftVersionId draft, long section, JsonObject after) {
        if (after.containsKey("h")) {
            em.createQuery(
                            "update SectionText t set t.html = :html where t.draftVersion = :draft and t.section.id = :section")
                    .setParameter("html", after.getString("h"))
                    .setParameter("draft", draft.value())
                    .setParameter("section", section)
                    .executeUpdate();
        }
    }

    private static JsonObject row(long section, JsonObject after) {
        JsonObjectBuilder row = Json.createObjectBuilder().add("s", section);
        after.forEach((key, value) -> {
            if (!key.equals("h")) {
                row.add(key, value);
            }
        });
        return row.build();
    }
}
