package fr.ars.portal.consultation.internal;

import fr.ars.portal.consultation.ConsultationId;
import fr.ars.portal.kernel.RecurringTask;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Counts everything once a day and puts right the figures that say otherwise. They never should: what alters the
 * database behind the portal's back does it, or a mistake of ours, and the log tells.
 */
@ApplicationScoped
public class VerifyCounts implements RecurringTask {

    private static final Logger LOG = LoggerFactory.getLogger(VerifyCounts.class);

    @Inject
    CountRepository counts;

    @Override
    public String kind() {
        return "consultation.verify-counts";
    }

    @Override
    public Duration pause() {
        return Duration.ofDays(1);
    }

    @Override
    public void run() {
        counts.consultations().forEach(this::verify);
    }

    private void verify(ConsultationId consultation) {
        for (CountTable table : CountTable.values()) {
            if (counts.repair(consultation, table)) {
                LOG.error("Figures of consultation {} were wrong and have been put right: {}", consultation, table);
            }
        }
    }
}
