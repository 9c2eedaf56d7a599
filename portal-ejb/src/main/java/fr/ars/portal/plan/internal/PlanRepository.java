package fr.ars.portal.plan.internal;

import fr.ars.portal.kernel.AgencyScope;
import fr.ars.portal.kernel.NotFoundException;
import fr.ars.portal.kernel.SubjectRef;
import fr.ars.portal.plan.DraftVersionId;
import fr.ars.portal.plan.PlanPartId;
import fr.ars.portal.plan.PlanPartKind;
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

    public void add(PlanPart part) {
        em.persist(part);
        em.flush();
    }

    /** The plan, locked until the transaction ends: its parts and objectives are changed one after the other. */
    public Plan lockPlan(Plan plan) {
        em.lock(plan, LockModeType.PESSIMISTIC_WRITE);
        return plan;
    }

    public boolean has(Plan plan, PlanPartKind kind) {
        return !em.createQuery("select p.id from PlanPart p where p.plan = :plan and p.kind = :kind", Long.class)
                .setParameter("plan", plan)
                .setParameter("kind", kind)
                .getResultList()
                .isEmpty();
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

    /** The same, whoever owns it: for what is taken over from the past. */
    public DraftVersion version(DraftVersionId id) {
        return Optional.ofNullable(em.find(DraftVersion.class, id.value()))
                .orElseThrow(() -> new NotFoundException(id.ref()));
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

    /** The part of a draft, locked until the transaction ends: no two drafts make the same section new. */
    public PlanPart lock(PlanPart part) {
        em.lock(part, LockModeType.PESSIMISTIC_WRITE);
        return part;
    }

    /** What a new draft of the part is compared with: the latest other one that has a text. */
    public SectionMatching matching(PlanPart part, DraftVersion fresh) {
        List<SectionMatching.Known> known = em.createQuery("""
                        select t from SectionText t join fetch t.section where t.draftVersion =
                          (select max(v.id) from DraftVersion v where v.part = :part and v.id <> :fresh
                            and exists (select x.id from SectionText x where x.draftVersion = v.id))
                        order by t.position""", SectionText.class)
                .setParameter("part", part)
                .setParameter("fresh", fresh.id().value())
                .getResultStream()
                .map(text -> new SectionMatching.Known(text.section(), text.number(), text.title()))
                .toList();
        return new SectionMatching(known, anchors(part));
    }

    /** An anchor for a new section of the part: none that any draft has ever had. */
    public String newAnchor(PlanPart part, String number, String title) {
        return new SectionMatching(List.of(), anchors(part)).newAnchor(number, title);
    }

    private Set<String> anchors(PlanPart part) {
        return new HashSet<>(em.createQuery("select s.anchor from Section s where s.part = :part", String.class)
                .setParameter("part", part.id().value())
                .getResultList());
    }

    public void add(Section section) {
        em.persist(section);
        em.flush();
    }

    public void add(SectionText text) {
        em.persist(text);
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
