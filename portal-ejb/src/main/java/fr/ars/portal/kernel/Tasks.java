package fr.ars.portal.kernel;

import java.time.Instant;

/**
 * Work to be done once the present transaction has committed: sending a mail, scanning a file, indexing. The order is
 * written in the same transaction, so that it is neither lost after a commit nor left behind after a rollback; it may be
 * carried out more than once, so what it does must be idempotent. A task that keeps failing is shown in the back office.
 */
public interface Tasks {

    /** Asks for the {@link TaskHandler} of that kind to be run with the payload (at most 2,000 characters), soon. */
    void afterCommit(String kind, String payload);

    /** The same, not before the given instant. */
    void notBefore(Instant instant, String kind, String payload);
}
