package fr.ars.portal.consultation.internal;

import fr.ars.portal.consultation.Contribution;
import fr.ars.portal.consultation.Counted;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.PostRemove;
import jakarta.persistence.PostUpdate;
import java.util.Optional;

/**
 * Sees every contribution that is stored, changed or erased, whatever verb did it, and notes within the same transaction
 * what that changes in the figures. One that reads otherwise and counts the same is noted too: what has been made of it
 * (an export, a page somebody keeps) is out of date.
 */
public class ContributionCounting {

    @PostLoad
    public void loaded(Contribution contribution) {
        contribution.noteCounted();
    }

    @PostPersist
    public void stored(Contribution contribution) {
        note(Optional.empty(), contribution.counted());
        contribution.noteCounted();
    }

    @PostUpdate
    public void changed(Contribution contribution) {
        note(contribution.countedBefore(), contribution.counted());
        contribution.noteCounted();
    }

    @PostRemove
    public void erased(Contribution contribution) {
        note(contribution.countedBefore(), Optional.empty());
    }

    private static void note(Optional<Counted> before, Optional<Counted> now) {
        if (before.isPresent() || now.isPresent()) {
            CDI.current().select(CountChanges.class).get().note(before, now);
        }
    }
}
