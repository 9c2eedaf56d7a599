package fr.ars.portal.files.internal;

import fr.ars.portal.kernel.TaskHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Deletes a content that no file uses any more. */
@ApplicationScoped
public class EraseContent implements TaskHandler {

    public static final String KIND = "files.erase";

    @Inject
    FileChecks checks;

    @Inject
    Contents contents;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(String payload) {
        Address address = new Address(payload);
        if (checks.isUnused(address)) {
            contents.delete(address);
        }
    }
}
