package fr.ars.portal.consultation.internal;

import fr.ars.portal.consultation.ConsultationId;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.stream.Collectors;

/** Keeps the figures: adds up the changes, and verifies what has been added up. */
@Stateless
public class CountRepository {

    @PersistenceContext
    EntityManager em;

    /**
     * Adds the next changes to the counts and removes them, in one transaction: whoever reads sees them once, here or
     * there. Those another transaction holds are left to it.
     *
     * @return how many there were
     */
    public int addUp(int most) {
        takeTurn();
        List<Long> changes = numbers(em.createNativeQuery(
                        "select id from contribution_change order by id limit " + most + " for update skip locked")
                .getResultList());
        if (!changes.isEmpty()) {
            for (CountTable table : CountTable.values()) {
                em.createNativeQuery(table.adding(changes)).executeUpdate();
            }
            em.createNativeQuery(CountTable.revising(changes)).executeUpdate();
            String ids = changes.stream().map(String::valueOf).collect(Collectors.joining(","));
            em.createNativeQuery("delete from contribution_change where id in (" + ids + ")")
                    .executeUpdate();
        }
        return changes.size();
    }

    /**
     * Counts the contributions of a consultation and puts right the rows that say otherwise. The difference is taken in
     * one statement, that is at one instant, and added: nobody has to wait, whatever arrives meanwhile.
     *
     * @return whether a row was wrong
     */
    public boolean repair(ConsultationId consultation, CountTable table) {
        takeTurn();
        return em.createNativeQuery(table.repairing())
                        .setParameter(1, consultation.value())
                        .executeUpdate()
                > 0;
    }

    /** Counts are written by one at a time; those who contribute write none and wait for nobody. */
    private void takeTurn() {
        em.createNativeQuery("select changes from contribution_revision where consultation_id = 0 for update")
                .getSingleResult();
    }

    /** Every consultation anybody may have contributed to. */
    public List<ConsultationId> consultations() {
        return numbers(em.createNativeQuery("select id from consultation where state <> 'DRAFT' order by id")
                        .getResultList())
                .stream()
                .map(ConsultationId::new)
                .toList();
    }

    private static List<Long> numbers(List<?> column) {
        return column.stream().map(number -> ((Number) number).longValue()).toList();
    }
}
