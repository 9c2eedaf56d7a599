package fr.ars.portal.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Whether this installation is a demonstration ({@code portal.demo}). Its people have addresses in a domain that exists
 * nowhere (RFC 2606) and one password that everybody may read in config/demo: neither opens anything elsewhere.
 */
@Dependent
public class Demonstration {

    public static final String DOMAIN = "demo.example";
    public static final String PASSWORD_FILE = "demo/password.txt";

    private final boolean on;

    @Inject
    public Demonstration(@ConfigProperty(name = "portal.demo", defaultValue = "false") boolean on) {
        this.on = on;
    }

    public boolean isOn() {
        return on;
    }
}
