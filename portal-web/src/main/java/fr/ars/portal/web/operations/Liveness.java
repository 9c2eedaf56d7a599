package fr.ars.portal.web.operations;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** The application runs: where this does not answer, a restart is due. It asks for nothing that a restart would not cure. */
@ApplicationScoped
@org.eclipse.microprofile.health.Liveness
public class Liveness implements HealthCheck {

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.up("application");
    }
}
