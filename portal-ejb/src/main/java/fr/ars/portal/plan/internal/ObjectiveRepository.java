package fr.ars.portal.plan.internal;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Stores and finds the objectives of plans. */
@Stateless
public class ObjectiveRepository {

    @PersistenceContext
    EntityManager em;

    @Inject
    PlanRepository plans;

    /** All of a plan, to be read. */
    public Objectives of(Plan plan) {
        return new Objectives(
                plan,
                em.createQuery("select o from Objective o where o.plan = :plan order by o.position", Objective.class)
                        .setParameter("plan", plan.id().value())
                        .getResultList());
    }

    /** All of a plan, to be changed: one person after the other. */
    public Objectives lock(Plan plan) {
        return of(plans.lockPlan(plan));
    }

    public void add(List<Objective> born) {
        born.stream().filter(Objective::isStrategic).forEach(em::persist);
        born.stream().filter(objective -> !objective.isStrategic()).forEach(em::persist);
        em.flush();
    }

    public void remove(Objective objective) {
        em.remove(objective);
    }

    /** How many descriptions of sections say that they serve it. */
    public long served(Objective objective) {
        return em.createQuery(
                        "select count(d) from SectionDescription d join d.objectives o where o = :objective",
                        Long.class)
                .setParameter("objective", objective)
                .getSingleResult();
    }
}
