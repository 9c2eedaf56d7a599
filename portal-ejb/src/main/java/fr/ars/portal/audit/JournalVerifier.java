package fr.ars.portal.audit;

import fr.ars.portal.audit.internal.Chain;
import fr.ars.portal.audit.internal.Line;
import fr.ars.portal.audit.internal.LineRepository;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Recomputes the chain from its beginning and says where it first fails to hold. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class JournalVerifier {

    private static final int BATCH = 1000;
    private static final Duration SEALED_WITHIN = Duration.ofMinutes(10);

    @Inject
    LineRepository lines;

    @Inject
    Clock clock;

    public Verification verify() {
        Chain chain = new Chain();
        List<Line> batch;
        do {
            batch = lines.sealedAfter(chain.length(), BATCH);
            for (Line line : batch) {
                Optional<Verification.Break> broken = chain.check(line);
                if (broken.isPresent()) {
                    return new Verification(chain.length(), chain.head(), broken, overdue());
                }
            }
        } while (!batch.isEmpty());
        return new Verification(chain.length(), chain.head(), Optional.empty(), overdue());
    }

    private long overdue() {
        return lines.unsealedBefore(clock.instant().minus(SEALED_WITHIN));
    }
}
