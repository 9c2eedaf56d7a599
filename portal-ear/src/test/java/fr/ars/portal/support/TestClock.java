package fr.ars.portal.support;

import fr.ars.portal.clock.MovableClock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;

/**
 * Moves the clock of the portal under test, which then stands still: see {@link MovableClock}. Whoever moves it closes
 * it, so that the next test finds the present time and a portal that works on.
 */
public final class TestClock implements AutoCloseable {

    private final Path file = PortalUnderTest.get().data().resolve("clock");

    /** @param instant as in "2028-06-22T21:59:59.900Z" */
    public void standAt(String instant) {
        try {
            Path next = file.resolveSibling("clock.next");
            Files.writeString(next, Instant.parse(instant).toString());
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Back to the present. What the portal has put off until after the moved time would not be done for years. */
    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Probe.sql("""
                update scheduled_tasks set execution_time = utc_timestamp(6)
                where execution_time > utc_timestamp(6) + interval 60 day""");
    }
}
