package fr.ars.portal.plan.internal;

import fr.ars.portal.plan.DraftVersionId;
import fr.ars.portal.plan.SectionId;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Stores and finds what is said of sections. */
@Stateless
public class DescriptionRepository {

    @PersistenceContext
    EntityManager em;

    public Optional<SectionDescription> find(DraftVersionId version, SectionId section) {
        return em.createQuery(
                        "select d from SectionDescription d where d.draftVersion = :version and d.section = :section",
                        SectionDescription.class)
                .setParameter("version", version.value())
                .setParameter("section", section.value())
                .getResultStream()
                .findFirst();
    }

    public void add(SectionDescription description) {
        em.persist(description);
    }

    /** Copies what was said in the version before for the sections the new one still has. */
    public void takeOver(DraftVersion later) {
        Set<Long> kept = new HashSet<>(
                em.createQuery("select t.section.id from SectionText t where t.draftVersion = :version", Long.class)
                        .setParameter("version", later.id().value())
                        .getResultList());
        before(later).stream()
                .filter(said -> kept.contains(said.section().value()))
                .map(said -> said.takenOver(later.id()))
                .forEach(em::persist);
    }

    private List<SectionDescription> before(DraftVersion later) {
        return em.createQuery("""
                        select d from SectionDescription d where d.draftVersion =
                          (select max(b.draftVersion) from SectionDescription b, DraftVersion v
                             where v.id = b.draftVersion and v.part = :part and v.id < :later)""", SectionDescription.class)
                .setParameter("part", later.part())
                .setParameter("later", later.id().value())
                .getResultList();
    }
}
