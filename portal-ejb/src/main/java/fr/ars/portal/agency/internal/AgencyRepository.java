package fr.ars.portal.agency.internal;

import fr.ars.portal.kernel.AgencyCode;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Stores and finds agencies, their territories and their units. */
@Stateless
public class AgencyRepository {

    @PersistenceContext
    EntityManager em;

    public Optional<Agency> find(AgencyCode code) {
        return Optional.ofNullable(em.find(Agency.class, code.value()));
    }

    /** The unit, if it is one of that agency. */
    public Optional<Unit> findUnit(AgencyCode agency, long id) {
        return Optional.ofNullable(em.find(Unit.class, id))
                .filter(unit -> unit.agency().equals(agency));
    }

    /** Gives the unit its number. */
    public long add(Unit unit) {
        em.persist(unit);
        em.flush();
        return unit.id();
    }

    public void remove(Unit unit) {
        em.remove(unit);
    }

    public List<Agency> agencies() {
        return em.createQuery("select a from Agency a", Agency.class).getResultList();
    }

    public List<Territory> territories() {
        return em.createQuery("select t from Territory t", Territory.class).getResultList();
    }

    /** Written at once: territories refer to them. */
    public void addAgencies(List<Agency> agencies) {
        agencies.forEach(em::persist);
        em.flush();
    }

    public void addTerritories(List<Territory> territories) {
        territories.forEach(em::persist);
    }
}
