package fr.ars.portal.kernel.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.util.ServiceLoader;

/**
 * The one clock of the portal, in UTC. The application we ship has the system's alone; the one under test carries a jar
 * that offers a movable clock as a service, which then drives everything, tasks and tokens included.
 */
@ApplicationScoped
public class ClockProducer {

    private final Clock clock = ServiceLoader.load(Clock.class, ClockProducer.class.getClassLoader())
            .findFirst()
            .orElseGet(Clock::systemUTC);

    @Produces
    public Clock clock() {
        return clock;
    }
}
