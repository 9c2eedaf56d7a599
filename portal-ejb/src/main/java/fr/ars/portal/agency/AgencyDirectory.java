package fr.ars.portal.agency;

import fr.ars.portal.agency.internal.Agency;
import fr.ars.portal.agency.internal.AgencyRepository;
import fr.ars.portal.agency.internal.Unit;
import fr.ars.portal.audit.Journal;
import fr.ars.portal.kernel.AgencyCode;
import fr.ars.portal.kernel.NotFoundException;
import fr.ars.portal.kernel.SubjectRef;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * Changes what agencies tell of themselves. This room stands below identity: who may call is decided by the services
 * above.
 */
@Stateless
public class AgencyDirectory {

    @Inject
    AgencyRepository agencies;

    @Inject
    Agencies directory;

    @Inject
    Clock clock;

    @Inject
    Journal journal;

    @Inject
    Event<ReferenceDataChanged> changed;

    public void changeContact(AgencyCode agency, ContactDetails contact) {
        find(agency).changeContact(contact);
        tell("agency.contact-changed", subject(agency), agency);
    }

    /** Gives the number of the new unit. */
    public long addUnit(AgencyCode agency, UnitDetails details) {
        AgencyCode owner = find(agency).code();
        checkDepartment(owner, details);
        long id = agencies.add(new Unit(owner, details));
        tell("agency.unit-added", unitSubject(id), agency);
        return id;
    }

    public void changeUnit(AgencyCode agency, long unit, UnitDetails details) {
        checkDepartment(agency, details);
        findUnit(agency, unit).change(details);
        tell("agency.unit-changed", unitSubject(unit), agency);
    }

    public void removeUnit(AgencyCode agency, long unit) {
        agencies.remove(findUnit(agency, unit));
        tell("agency.unit-removed", unitSubject(unit), agency);
    }

    private Agency find(AgencyCode agency) {
        return agencies.find(agency).orElseThrow(() -> new NotFoundException(subject(agency)));
    }

    private Unit findUnit(AgencyCode agency, long unit) {
        return agencies.findUnit(agency, unit).orElseThrow(() -> new NotFoundException(unitSubject(unit)));
    }

    /** A unit serves a département of its own agency. */
    private void checkDepartment(AgencyCode agency, UnitDetails details) {
        LocalDate today = directory.get(agency).time().dateOf(clock.instant());
        details.department().ifPresent(code -> {
            boolean own = directory.departmentsOf(agency, today).stream()
                    .anyMatch(place -> place.code().equals(code));
            if (!own) {
                throw new UnitException("unit.department-elsewhere", code);
            }
        });
    }

    private void tell(String action, SubjectRef subject, AgencyCode owner) {
        journal.record(action, subject, Optional.of(owner), Map.of());
        changed.fire(new ReferenceDataChanged());
    }

    private static SubjectRef subject(AgencyCode agency) {
        return new SubjectRef("agency", agency.value());
    }

    private static SubjectRef unitSubject(long unit) {
        return SubjectRef.of("agency-unit", unit);
    }
}
