package fr.ars.portal.plan.internal;

import fr.ars.portal.kernel.AgencyScope;
import fr.ars.portal.kernel.NotFoundException;
import fr.ars.portal.kernel.SubjectRef;
import fr.ars.portal.plan.DraftVersionId;
import fr.ars.portal.plan.PlanPartId;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Stores and finds plans, their parts, drafts and sections. */
@Stateless
public class PlanRepository {

    @PersistenceContext
    EntityManager em;

    public void add(Plan plan, PlanPart part) {
        em.persist(plan);
        em.persist(part);
        em.flush();
    }

    /** The part, locked until the transaction ends: its drafts are numbered one after the other. */
    public PlanPart lock(AgencyScope scope, PlanPartId id) {
        return Optional.ofNullable(em.find(PlanPart.class, id.value(), LockModeType.PESSIMISTIC_WRITE))
                .filter(part -> isOwned(scope, part))
                .orElseThrow(() -> new NotFoundException(id.ref()));
    }

    /** A draft of the agency one works for; another's does not exist here, nor any in the national view. */
    public DraftVersion version(AgencyScope scope, DraftVersionId id) {
        return owned(scope, id, em.find(DraftVersion.class, id.value()));
    }

    /** The same, locked until the transaction ends: nothing is corrected while it is being frozen. */
    public DraftVersion lock(AgencyScope scope, DraftVersionId id) {
        return owned(scope, id, em.find(DraftVersion.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    private static DraftVersion owned(AgencyScope scope, DraftVersionId id, @Nullable DraftVersion found) {
        return Optional.ofNullable(found)
                .filter(version -> isOwned(scope, version.part()))
                .orElseThrow(() -> new NotFoundException(id.ref()));
    }

    private static boolean isOwned(AgencyScope scope, PlanPart part) {
        return scope.owner().equals(part.plan().agency());
    }

    public int nextNumber(PlanPart part) {
        return em.createQuery(
                                "select coalesce(max(v.number), 0) from DraftVersion v where v.part = :part",
                                Integer.class)
                        .setParameter("part", part)
                        .getSingleResult()
                + 1;
    }

    public void add(DraftVersion version) {
        em.persist(version);
        em.flush();
    }

    /** What a new draft of the part is compared with: its latest one. */
    public SectionMatching matching(PlanPart part) {
        List<SectionMatching.Known> known = em.createQuery("""
                        select t from SectionText t join fetch t.section where t.draftVersion =
                          (select max(v.id) from DraftVersion v where v.part = :part) order by t.position""", SectionText.class)
                .setParameter("part", part)
                .getResultStream()
                .map(text -> new SectionMatching.Known(text.section(), text.number(), text.title()))
                .toList();
        Set<String> anchors =
                new HashSet<>(em.createQuery("select s.anchor from Section s where s.part = :part", String.class)
                        .setParameter("part", part.id().value())
                        .getResultList());
        return new SectionMatching(known, anchors);
    }

    public void add(Section section) {
        em.persist(section);
        em.flush();
    }

    public void add(SectionText text) {
        em.persist(text);
    }

    public void remove(SectionText text) {
        em.remove(text);
    }

    /** All sections of a draft in their order, those left out too. */
    public List<SectionText> texts(DraftVersionId version) {
        return em.createQuery(
                        "select t from SectionText t join fetch t.section where t.draftVersion = :version order by t.position",
                        SectionText.class)
                .setParameter("version", version.value())
                .getResultList();
    }

    public SectionText text(DraftVersionId version, String anchor) {
        return em.createQuery(
                        "select t from SectionText t where t.draftVersion = :version and t.section.anchor = :anchor",
                        SectionText.class)
                .setParameter("version", version.value())
                .setParameter("anchor", anchor)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException(new SubjectRef("section", anchor)));
    }
}
