package fr.ars.portal.files;

import fr.ars.portal.kernel.AgencyCode;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;

/**
 * A file being handed in.
 *
 * @param content read once, to its end; the caller closes it
 * @param name as the person's machine names it
 * @param limit the greatest size accepted, in bytes
 * @param accepted the types accepted
 * @param caseId for a SEALED file, the case whose key it is encrypted under; empty for a PUBLIC one
 * @param owner the agency it is handed in to; empty: the nation
 */
public record Upload(
        InputStream content,
        String name,
        long limit,
        Set<FileType> accepted,
        Optional<String> caseId,
        Optional<AgencyCode> owner) {

    public Upload {
        accepted = Set.copyOf(accepted);
    }

    public FilePolicy policy() {
        return caseId.isPresent() ? FilePolicy.SEALED : FilePolicy.PUBLIC;
    }
}
