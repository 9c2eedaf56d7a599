package fr.ars.portal.plan;

import fr.ars.portal.files.FileStore;
import fr.ars.portal.kernel.AgencyScope;
import fr.ars.portal.plan.internal.DraftImportRepository;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** The pictures of drafts: the public sees them with the text they stand in, from its announcement on. */
@Stateless
public class DraftPictures {

    @Inject
    DraftImportRepository imports;

    @Inject
    FileStore files;

    /** Lets anybody fetch the pictures of a text that is submitted to the public. */
    public void publish(DraftVersionId id) {
        imports.pictures(id).forEach(picture -> files.publish(picture.file()));
    }

    /** The agency whose draft has the file for a picture; empty when it is none. */
    public Optional<AgencyScope> agencyOf(UUID file) {
        return imports.ofPicture(file)
                .map(version -> AgencyScope.of(version.part().plan().agency()));
    }
}
