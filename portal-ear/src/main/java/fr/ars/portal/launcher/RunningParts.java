package fr.ars.portal.launcher;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * What has been started so far: each part is stopped once, the last one first, whoever asks and however far the start
 * has come. A part that is ready after that is stopped at once.
 */
final class RunningParts implements AutoCloseable {

    /** Something that runs until it is closed; closing says what went wrong by itself. */
    @FunctionalInterface
    interface Part extends AutoCloseable {
        @Override
        void close();
    }

    private final Deque<Part> parts = new ArrayDeque<>();
    private volatile boolean closed;

    synchronized <T extends Part> T add(T part) {
        if (closed) {
            part.close();
            throw new CannotStart("Stopped before the portal was ready");
        }
        parts.push(part);
        return part;
    }

    /** Whether somebody has asked for the end. */
    boolean isClosed() {
        return closed;
    }

    @Override
    public void close() {
        closed = true;
        closeAll();
    }

    private synchronized void closeAll() {
        while (!parts.isEmpty()) {
            closeOne(parts.pop());
        }
    }

    /** What one part has against being stopped does not keep the others running. */
    private static void closeOne(Part part) {
        try {
            part.close();
        } catch (RuntimeException e) {
            System.err.println("A part of the portal did not stop by itself: " + e);
        }
    }
}
