package fr.ars.portal.consultation.internal;

import fr.ars.portal.consultation.Contribution;
import fr.ars.portal.files.FileStore;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Erases unconfirmed contributions, a few hundred in one transaction. */
@Stateless
public class UnconfirmedEraser {

    private static final int AT_ONCE = 200;

    @Inject
    ConsultationRepository repository;

    @Inject
    FileStore files;

    @Inject
    Clock clock;

    /** Whether there may be more. */
    public boolean eraseSome() {
        List<Contribution> expired =
                repository.unconfirmedSince(clock.instant().minus(Contribution.TIME_TO_CONFIRM), AT_ONCE);
        expired.forEach(this::erase);
        return expired.size() == AT_ONCE;
    }

    private void erase(Contribution contribution) {
        repository.filesOf(contribution).forEach(file -> files.release(UUID.fromString(file), contribution.ref()));
        repository.erase(contribution);
    }
}
