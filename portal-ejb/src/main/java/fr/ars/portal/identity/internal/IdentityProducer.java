package fr.ars.portal.identity.internal;

import fr.ars.portal.identity.Demonstration;
import fr.ars.portal.kernel.ConfigFiles;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.Clock;
import org.jspecify.annotations.NullUnmarked;

/** Makes, once, what this room shares and builds from files and settings. */
@ApplicationScoped
@NullUnmarked
public class IdentityProducer {

    @Inject
    ConfigFiles files;

    @Inject
    Demonstration demonstration;

    @Inject
    Clock clock;

    private AccessDecision decision;
    private PasswordRule passwordRule;
    private Throttle throttle;

    @PostConstruct
    void make() {
        decision = new AccessDecision(new CapabilityTable(files.text(CapabilityTable.FILE)));
        String known = demonstration.isOn() ? "" : files.text(Demonstration.PASSWORD_FILE);
        passwordRule = PasswordRule.refusing(files.text(PasswordRule.FILE) + "\n" + known);
        throttle = new Throttle(clock);
    }

    @Produces
    public AccessDecision decision() {
        return decision;
    }

    @Produces
    public PasswordRule passwordRule() {
        return passwordRule;
    }

    @Produces
    public Throttle throttle() {
        return throttle;
    }
}
