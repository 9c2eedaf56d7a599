package fr.ars.portal.kernel;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The one address under which people know the portal ({@code portal.address}), for links in mails and feeds. */
@Dependent
public class PortalAddress {

    private final String base;

    @Inject
    public PortalAddress(
            @ConfigProperty(name = "portal.address", defaultValue = "http://localhost:8080") String address) {
        base = address.replaceFirst("/+$", "");
    }

    /** The full address of a path that starts with a slash. */
    public String of(String path) {
        return base + path;
    }

    /** Whether people reach it encrypted, as everywhere but on a developer's machine. */
    public boolean isHttps() {
        return base.startsWith("https:");
    }
}
