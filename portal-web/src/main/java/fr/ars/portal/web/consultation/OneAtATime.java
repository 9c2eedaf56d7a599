package fr.ars.portal.web.consultation;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Heavy work done once at a time on this server: few may wait for it, and not for long. */
final class OneAtATime {

    private final Semaphore working = new Semaphore(1, true);
    private final Duration longestWait;
    private final int mostWaiting;

    OneAtATime(Duration longestWait, int mostWaiting) {
        this.longestWait = longestWait;
        this.mostWaiting = mostWaiting;
    }

    /** Does the work when its turn comes; false if it did not come, and nothing was done. */
    boolean run(Runnable work) {
        if (working.getQueueLength() >= mostWaiting || !isMyTurn()) {
            return false;
        }
        try {
            work.run();
            return true;
        } finally {
            working.release();
        }
    }

    private boolean isMyTurn() {
        try {
            return working.tryAcquire(longestWait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
