package fr.ars.portal.plan.internal;

import fr.ars.portal.kernel.AgencyCode;
import fr.ars.portal.plan.DraftVersionId;
import java.util.UUID;

/** A draft whose file waits to be read. */
record ToRead(DraftVersionId id, UUID source, String fileName, AgencyCode agency) {

    /** What announces the format; the rest of the name is the sender's affair. */
    String name() {
        return "draft" + fileName.substring(Math.max(0, fileName.lastIndexOf('.')));
    }
}
