package fr.ars.portal.identity.internal;

import fr.ars.portal.kernel.ConfigFiles;
import java.util.Optional;

/** The files of this room as they ship. */
public final class Shipped {

    private static final ConfigFiles FILES = new ConfigFiles(Optional.empty());

    private Shipped() {}

    public static CapabilityTable table() {
        return new CapabilityTable(FILES.text(CapabilityTable.FILE));
    }

    public static AccessDecision decision() {
        return new AccessDecision(table());
    }

    public static PasswordRule passwordRule() {
        return PasswordRule.refusing(FILES.text(PasswordRule.FILE));
    }
}
