package fr.ars.portal.plan.internal;

import fr.ars.portal.plan.DraftVersionId;
import fr.ars.portal.plan.ImportState;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Stores and finds imports with what they found, and removes drafts nobody wants. */
@Stateless
public class DraftImportRepository {

    @PersistenceContext
    EntityManager em;

    public void add(DraftImport draftImport) {
        em.persist(draftImport);
    }

    public void add(DraftLeftOut leftOut) {
        em.persist(leftOut);
    }

    public void add(DraftPicture picture) {
        em.persist(picture);
    }

    /** The import, locked until the transaction ends; empty when the draft has been removed. */
    public Optional<DraftImport> lock(DraftVersionId id) {
        return Optional.ofNullable(em.find(DraftImport.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    public Optional<DraftVersion> version(DraftVersionId id) {
        return Optional.ofNullable(em.find(DraftVersion.class, id.value()));
    }

    /** Of these files, those that some import still needs. */
    public List<UUID> needed(List<UUID> sources) {
        return sources.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select i.source from DraftImport i where i.source in :sources and i.state in :states",
                                UUID.class)
                        .setParameter("sources", sources)
                        .setParameter("states", List.of(ImportState.WAITING, ImportState.READING, ImportState.PLACING))
                        .getResultList();
    }

    public List<DraftPicture> pictures(DraftVersionId id) {
        return em.createQuery(
                        "select p from DraftPicture p where p.draftVersion = :version order by p.file",
                        DraftPicture.class)
                .setParameter("version", id.value())
                .getResultList();
    }

    /** The draft a picture stands in. */
    public Optional<DraftVersion> ofPicture(UUID file) {
        return em.createQuery(
                        "select v from DraftVersion v, DraftPicture p where p.file = :file and v.id = p.draftVersion",
                        DraftVersion.class)
                .setParameter("file", file)
                .getResultStream()
                .findFirst();
    }

    /** Removes a draft with all that is its own: sections no other draft has go too, and so does a plan left empty. */
    public void remove(DraftVersion version) {
        long id = version.id().value();
        PlanPart part = version.part();
        em.lock(part, LockModeType.PESSIMISTIC_WRITE);
        List<Long> sections = em.createQuery(
                        "select t.section.id from SectionText t where t.draftVersion = :version", Long.class)
                .setParameter("version", id)
                .getResultList();
        for (String what :
                List.of("SectionDescription", "SectionText", "DraftLeftOut", "DraftPicture", "DraftImport")) {
            em.createQuery("delete from " + what + " x where x.draftVersion = :version")
                    .setParameter("version", id)
                    .executeUpdate();
        }
        em.createQuery("delete from Correction c where c.draft = :version")
                .setParameter("version", id)
                .executeUpdate();
        removeUnused(sections);
        em.remove(version);
        em.flush();
        removeIfEmpty(part);
    }

    private void removeUnused(List<Long> sections) {
        if (!sections.isEmpty()) {
            em.createQuery("""
                            delete from Section s where s.id in :sections
                            and not exists (select t.id from SectionText t where t.section.id = s.id)""").setParameter("sections", sections).executeUpdate();
        }
    }

    private void removeIfEmpty(PlanPart part) {
        if (count("select count(v) from DraftVersion v where v.part = :it", part) == 0) {
            em.createQuery("delete from Section s where s.part = :part")
                    .setParameter("part", part.id().value())
                    .executeUpdate();
            em.remove(part);
            em.flush();
            if (count("select count(p) from PlanPart p where p.plan = :it", part.plan()) == 0) {
                removeObjectives(part.plan());
                em.remove(part.plan());
            }
        }
    }

    /** Those that serve another first. */
    private void removeObjectives(Plan plan) {
        for (String which : List.of("o.parent is not null", "o.parent is null")) {
            em.createQuery("delete from Objective o where o.plan = :plan and " + which)
                    .setParameter("plan", plan.id().value())
                    .executeUpdate();
        }
    }

    private long count(String query, Object it) {
        return em.createQuery(query, Long.class).setParameter("it", it).getSingleResult();
    }
}
