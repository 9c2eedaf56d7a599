package fr.ars.portal.web.operations;

import fr.ars.portal.kernel.FailureText;
import fr.ars.portal.operation.ReadinessQueries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** The database answers, and its tables are those of this release: otherwise send nobody here for now. */
@ApplicationScoped
@Readiness
public class DatabaseReadiness implements HealthCheck {

    @Inject
    ReadinessQueries readiness;

    @Override
    public HealthCheckResponse call() {
        var answer = HealthCheckResponse.named("database");
        try {
            return answer.status(readiness.isMigrated()).build();
        } catch (RuntimeException e) {
            return answer.down().withData("failure", FailureText.of(e)).build();
        }
    }
}
