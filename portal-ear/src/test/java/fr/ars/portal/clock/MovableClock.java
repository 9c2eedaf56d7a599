package fr.ars.portal.clock;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * A clock that a test moves by writing an instant into a file (PORTAL_TEST_CLOCK); without the file it is the system's.
 * It stands still at the written instant, so that "one millisecond before closing" can be said and meant.
 */
public class MovableClock extends Clock {

    private final Path file = Path.of(System.getenv().getOrDefault("PORTAL_TEST_CLOCK", "no-clock"));

    @Override
    public Instant instant() {
        try {
            return Instant.parse(Files.readString(file).strip());
        } catch (NoSuchFileException e) {
            return Clock.systemUTC().instant();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("The portal's clock is in UTC");
    }
}
