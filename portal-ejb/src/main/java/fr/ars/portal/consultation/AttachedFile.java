package fr.ars.portal.consultation;

import fr.ars.portal.files.FileState;
import fr.ars.portal.files.StoredFile;
import java.util.UUID;

/**
 * A document joined to a contribution, as a moderator sees it: it is never published.
 *
 * @param size in bytes
 */
public record AttachedFile(UUID id, String name, long size, FileState state) {

    static AttachedFile of(StoredFile file) {
        return new AttachedFile(file.id(), file.name(), file.size(), file.state());
    }
}
