package fr.ars.portal.web.operations;

import fr.ars.portal.kernel.FailureText;
import fr.ars.portal.operation.ReadinessQueries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** The data folder takes files: otherwise an upload or a mail would be lost. */
@ApplicationScoped
@Readiness
public class DataFolderReadiness implements HealthCheck {

    @Inject
    ReadinessQueries readiness;

    @Override
    public HealthCheckResponse call() {
        var answer = HealthCheckResponse.named("data-folder");
        try {
            readiness.tryDataFolder();
            return answer.up().build();
        } catch (RuntimeException e) {
            return answer.down().withData("failure", FailureText.of(e)).build();
        }
    }
}
