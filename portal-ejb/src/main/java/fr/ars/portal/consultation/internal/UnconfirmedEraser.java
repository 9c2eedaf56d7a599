package fr.ars.portal.consultation.internal;

import fr.ars.portal.consultation.Contribution;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Erases unconfirmed contributions, a few hundred in one transaction. */
@Stateless
public class UnconfirmedEraser {

    private static final int AT_ONCE = 200;

    @Inject
    ConsultationRepository repository;

    @Inject
    Clock clock;

    /** Whether there may be more. */
    public boolean eraseSome() {
        List<Contribution> expired =
                repository.unconfirmedSince(clock.instant().minus(Contribution.TIME_TO_CONFIRM), AT_ONCE);
        expired.forEach(repository::erase);
        return expired.size() == AT_ONCE;
    }
}
