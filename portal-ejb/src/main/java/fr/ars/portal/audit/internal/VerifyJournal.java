package fr.ars.portal.audit.internal;

import fr.ars.portal.audit.JournalVerifier;
import fr.ars.portal.audit.Verification;
import fr.ars.portal.kernel.RecurringTask;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Checks the chain once a day and writes its end into the server's log, out of reach of whoever could alter the
 * database: a chain cut short no longer leads to the end that was logged.
 */
@ApplicationScoped
public class VerifyJournal implements RecurringTask {

    private static final Logger LOG = LoggerFactory.getLogger(VerifyJournal.class);

    @Inject
    JournalVerifier verifier;

    @Override
    public String kind() {
        return "audit.verify";
    }

    @Override
    public Duration pause() {
        return Duration.ofDays(1);
    }

    @Override
    public void run() {
        Verification found = verifier.verify();
        if (found.holds()) {
            LOG.info("Journal holds: {} lines sealed, last seal {}", found.sealed(), found.head());
        } else {
            LOG.error(
                    "Journal does NOT hold: first break {}, {} lines overdue, {} lines right before it",
                    found.broken(),
                    found.overdue(),
                    found.sealed());
        }
    }
}
