package fr.ars.portal.agency.internal;

import fr.ars.portal.agency.Agencies;
import fr.ars.portal.agency.AgencyView;
import fr.ars.portal.agency.ContactDetails;
import fr.ars.portal.agency.ReferenceDataChanged;
import fr.ars.portal.agency.TerritoryView;
import fr.ars.portal.agency.UnitView;
import fr.ars.portal.kernel.AgencyCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** The agencies as last read from the database, a minute ago at most. */
@ApplicationScoped
public class CachedAgencies implements Agencies {

    static final Duration LONGEST = Duration.ofMinutes(1);

    @Inject
    ReferenceQueries queries;

    @Inject
    Clock clock;

    private final Snapshot<Agencies> held = new Snapshot<>(() -> queries.agencies(), () -> clock, LONGEST);

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) ReferenceDataChanged event) {
        held.forget();
    }

    @Override
    public List<AgencyView> all() {
        return held.get().all();
    }

    @Override
    public List<TerritoryView> territories() {
        return held.get().territories();
    }

    @Override
    public ContactDetails contact(AgencyCode agency) {
        return held.get().contact(agency);
    }

    @Override
    public List<UnitView> units(AgencyCode agency) {
        return held.get().units(agency);
    }
}
