package fr.ars.portal.kernel;

import java.time.Duration;

/**
 * Work done again and again by the portal itself: sealing the journal, erasing what has expired. A CDI bean found at the
 * start; on several nodes, one does it at a time. Called outside any transaction, with a request context of its own.
 * After a failure it is simply done again at its next time.
 */
public interface RecurringTask {

    /** A stable name, such as "audit.seal". */
    String kind();

    /** The pause between the end of one run and the start of the next. */
    Duration pause();

    void run();
}
