package fr.ars.portal.web.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Who runs the servers: the law wants the host named (loi 2004-575, art. 1-1). Only the operator can tell. */
@Named
@ApplicationScoped
public class Operator {

    @Inject
    @ConfigProperty(name = "portal.operator.host")
    Optional<String> host;

    /** Name and address of the host. */
    public Optional<String> getHost() {
        return host;
    }
}
